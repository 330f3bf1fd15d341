package org.parallax.backtest.baseline;

import java.util.OptionalDouble;

/** How a baseline forecasts. */
public enum BaselineRule {

    /** The mean of the values that parameters were learned from. */
    CLIMATOLOGY("climatology"),

    /** The mean of the last year of months, two of quarters, five years or polls. */
    RECENT_MEAN("recent mean"),

    /** The last value. */
    PERSISTENCE("persistence"),

    /** What is left of the last value's distance from the mean. */
    AUTOREGRESSION("AR(1)"),

    /** The value of a year before. */
    SEASONAL_PERSISTENCE("seasonal persistence");

    private final String title;

    BaselineRule(String title) {
        this.title = title;
    }

    /** As tables and files spell it. */
    public String title() {
        return title;
    }

    /** Whether it makes a difference what its parameters are learned from. */
    boolean learns(boolean seasonal) {
        return switch (this) {
            case CLIMATOLOGY, AUTOREGRESSION -> true;
            case RECENT_MEAN, PERSISTENCE -> seasonal;
            case SEASONAL_PERSISTENCE -> false;
        };
    }

    /** The value expected of {@code target} by one who knows the first {@code known}, at least one; empty if the rule is mute. */
    OptionalDouble expected(ObservedValues series, int target, int known, BaselineParameters parameters) {
        SeasonalProfile profile = parameters.profile();
        double season = profile.at(series.season(target));
        return switch (this) {
            case CLIMATOLOGY -> OptionalDouble.of(parameters.mean() + season);
            case RECENT_MEAN -> OptionalDouble.of(recentMean(series, known, profile) + season);
            case PERSISTENCE -> OptionalDouble.of(profile.without(series, known - 1) + season);
            case AUTOREGRESSION -> autoregression(series, target, known, parameters);
            case SEASONAL_PERSISTENCE -> aYearBefore(series, target, known);
        };
    }

    private static double recentMean(ObservedValues series, int known, SeasonalProfile profile) {
        int first = Math.max(0, known - series.step().recent());
        double sum = 0;
        for (int i = first; i < known; i++) {
            sum += profile.without(series, i);
        }
        return sum / (known - first);
    }

    private static OptionalDouble autoregression(
            ObservedValues series, int target, int known, BaselineParameters parameters) {
        if (parameters.autoregression().isEmpty()) {
            return OptionalDouble.empty();
        }
        double left = StrictMath.pow(
                parameters.autoregression().getAsDouble(), series.distance(known - 1, target));
        double away = parameters.profile().without(series, known - 1) - parameters.mean();
        return OptionalDouble.of(
                parameters.mean() + left * away + parameters.profile().at(series.season(target)));
    }

    private static OptionalDouble aYearBefore(ObservedValues series, int target, int known) {
        if (series.seasons() == 1) {
            return OptionalDouble.empty();
        }
        int at = known - 1;
        while (at > 0 && series.distance(at, target) < series.seasons()) {
            at--;
        }
        return series.distance(at, target) == series.seasons()
                ? OptionalDouble.of(series.value(at))
                : OptionalDouble.empty();
    }
}
