package org.parallax.projection.situation;

import java.time.YearMonth;

/**
 * A way in which reality departs from the inputs of a forecast. (A longer or shorter duration is not here: it is
 * lowered into the fading of the event.)
 */
public sealed interface Shock {

    YearMonth from();

    /** Last month in which the shock acts. */
    YearMonth to();

    /** Scales how strongly one party reacts to news on an issue: 1.2 is a fifth more. */
    record Sensitivity(Side side, String issue, double factor, YearMonth from, YearMonth to) implements Shock {}

    /** Scales a driver, the product cut at 0 and 1. */
    record Driven(Driver driver, double factor, YearMonth from, YearMonth to) implements Shock {}

    /** A state takes no part: its drivers are 0 and its events do not happen. */
    record Withdrawal(String state, YearMonth from, YearMonth to) implements Shock {}
}
