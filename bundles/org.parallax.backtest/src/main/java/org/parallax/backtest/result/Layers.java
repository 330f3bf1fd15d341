package org.parallax.backtest.result;

import java.util.Locale;

/** Which layers of the record a theory learns from. */
public enum Layers {

    /** The record alone. */
    CORE,

    /** The record with every layer installed for it. */
    CHRONICLE;

    /** As files and options spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
