package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.List;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.series.Period;

/**
 * A value that is forecast.
 *
 * @param value in the series' unit
 * @param origin the month at whose end it is forecast
 * @param baseline what the best baseline says of it
 * @param scale units of the series a point of the indicator, with the sign
 * @param seen the upheavals between the origin and the end of its period
 */
record Target(
        double value, Period period, YearMonth origin, Gaussian baseline, double scale, List<YearMonth> seen) {

    Target {
        seen = List.copyOf(seen);
    }

    /** The baseline with the change of an indicator added, in points. */
    Gaussian moved(double change, double deviation) {
        return baseline.plus(scale * change, Math.abs(scale) * deviation);
    }
}
