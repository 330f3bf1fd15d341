package org.parallax.backtest.baseline;

import java.util.Optional;

/**
 * What a season adds to a series: for each month or quarter the mean of how far its values lie from the moving mean of the
 * year around them. A slow rise over the years is therefore not taken for a season. The seasons sum to 0.
 */
public final class SeasonalProfile {

    private final double[] profile;

    private SeasonalProfile(double[] profile) {
        this.profile = profile;
    }

    /**
     * The profile of the first {@code known} values; 0 where the series is not seasonal, empty where some season has no value
     * with a whole year around it: with fewer than two years.
     */
    public static Optional<SeasonalProfile> of(ObservedValues series, int known) {
        int seasons = series.seasons();
        var sums = new double[seasons];
        if (seasons == 1) {
            return Optional.of(new SeasonalProfile(sums));
        }
        var counts = new int[seasons];
        int half = seasons / 2;
        for (int i = half; i + half < known; i++) {
            if (series.distance(i - half, i + half) == seasons) {
                sums[series.season(i)] += series.value(i) - yearAround(series, i, half);
                counts[series.season(i)]++;
            }
        }
        double total = 0;
        for (int season = 0; season < seasons; season++) {
            if (counts[season] == 0) {
                return Optional.empty();
            }
            sums[season] /= counts[season];
            total += sums[season];
        }
        for (int season = 0; season < seasons; season++) {
            sums[season] -= total / seasons;
        }
        return Optional.of(new SeasonalProfile(sums));
    }

    /** Both ends lie in the same season and count half, so that each season counts once. */
    private static double yearAround(ObservedValues series, int i, int half) {
        double sum = (series.value(i - half) + series.value(i + half)) / 2;
        for (int j = i - half + 1; j < i + half; j++) {
            sum += series.value(j);
        }
        return sum / (2 * half);
    }

    /** What a season adds, in the series' unit. */
    public double at(int season) {
        return profile[season];
    }

    /** A value without its season. */
    public double without(ObservedValues series, int i) {
        return series.value(i) - profile[series.season(i)];
    }
}
