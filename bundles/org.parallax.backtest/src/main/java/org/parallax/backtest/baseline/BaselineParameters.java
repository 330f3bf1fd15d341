package org.parallax.backtest.baseline;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What baselines learn from values.
 *
 * @param mean of the values without their season
 * @param autoregression how much of a distance from the mean is left a step later, −1 to 1; empty with fewer than three pairs
 *     of neighbours
 */
record BaselineParameters(SeasonalProfile profile, double mean, OptionalDouble autoregression) {

    private static final int LEAST_PAIRS = 3;

    /** Those of the first {@code known} values; empty where there are none, or too few to see a season. */
    static Optional<BaselineParameters> of(ObservedValues series, int known) {
        return known == 0 ? Optional.empty() : SeasonalProfile.of(series, known).map(profile -> fit(series, known, profile));
    }

    private static BaselineParameters fit(ObservedValues series, int known, SeasonalProfile profile) {
        double sum = 0;
        for (int i = 0; i < known; i++) {
            sum += profile.without(series, i);
        }
        double mean = sum / known;
        double together = 0;
        double alone = 0;
        int pairs = 0;
        for (int i = 1; i < known; i++) {
            if (series.distance(i - 1, i) == 1) {
                double before = profile.without(series, i - 1) - mean;
                together += before * (profile.without(series, i) - mean);
                alone += before * before;
                pairs++;
            }
        }
        OptionalDouble autoregression = pairs < LEAST_PAIRS
                ? OptionalDouble.empty()
                : OptionalDouble.of(alone == 0 ? 0 : Math.clamp(together / alone, -1, 1));
        return new BaselineParameters(profile, mean, autoregression);
    }
}
