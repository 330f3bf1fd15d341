package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.List;

/**
 * How one value's forecasts fared.
 *
 * @param theory error, at least 0; likewise {@code best} and {@code kernel}
 * @param share of the theory's distribution at or below the value
 * @param width of its central 90 %
 * @param seen the upheavals between the origin and the end of its period
 */
record ErrorRow(double theory, double best, double kernel, double share, double width, List<YearMonth> seen) {

    /** The row with errors and width divided by a number. */
    ErrorRow over(double unit) {
        return new ErrorRow(theory / unit, best / unit, kernel / unit, share, width / unit, seen);
    }
}
