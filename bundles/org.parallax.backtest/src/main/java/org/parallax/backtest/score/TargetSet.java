package org.parallax.backtest.score;

import java.util.List;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.situation.Indicator;

/**
 * The values of a series that are forecast at one horizon, and the best baseline of them.
 *
 * @param targets by period; at least {@link #LEAST}
 * @param horizon months
 */
record TargetSet(
        SeriesFile file, Indicator indicator, Layers layers, int horizon, String baseline, List<Target> targets) {

    /** Fewer values give no interval. */
    static final int LEAST = 4;

    TargetSet {
        targets = List.copyOf(targets);
    }

    /** How many values lie in the horizon. */
    int steps() {
        return file.head().step().steps(horizon);
    }

    /** The errors of the baseline. */
    double[] baselineErrors() {
        return targets.stream()
                .mapToDouble(target -> Forecast.of(target.baseline()).crps(target.value()))
                .toArray();
    }
}
