package org.parallax.backtest.result;

import java.util.Locale;

/** Which values of a series were forecast. */
public enum Part {

    /** Those up to the split, each from what was known before it: the only ones there are. */
    TRAINING,

    /** Those after the split, which nothing was fitted to. */
    TEST;

    /** As files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
