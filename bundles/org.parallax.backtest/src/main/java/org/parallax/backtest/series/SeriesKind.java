package org.parallax.backtest.series;

import java.util.Locale;

/** What a value counts. */
public enum SeriesKind {

    /** How things stood: linked to the level of an indicator. */
    STOCK,

    /** What happened in the period: linked to the change of an indicator within it. */
    FLOW;

    /** As heads spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
