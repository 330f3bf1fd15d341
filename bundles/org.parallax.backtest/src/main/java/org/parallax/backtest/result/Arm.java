package org.parallax.backtest.result;

import java.util.Locale;

/** What a forecast knows of the time after its origin; each arm knows what those before it know too. */
public enum Arm {

    /** Nothing: the forecast is blind. */
    NONE,

    /** The documented events. */
    EVENTS,

    /** Also who leads, and the images. */
    LEADERS,

    /** Also the levels of drivers. */
    LEVELS;

    /** As files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code blind} or {@code informed}. */
    public String mode() {
        return this == NONE ? "blind" : "informed";
    }
}
