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
 * @param scale the most that a point of the indicator can be worth in units of the series, with the sign
 * @param seen the upheavals between the origin and the end of its period
 */
record Target(
        double value, Period period, YearMonth origin, Gaussian baseline, double scale, List<YearMonth> seen) {

    Target {
        seen = List.copyOf(seen);
    }

    /**
     * The baseline with the change of an indicator added, in points. What a point is worth is not known: it lies anywhere
     * between nothing and the scale, which is the most that the series allows.
     */
    Gaussian moved(double change, double deviation) {
        double variance = (deviation * deviation + change * change / 4) / 3;
        return baseline.plus(scale * change / 2, Math.abs(scale) * StrictMath.sqrt(variance));
    }
}
