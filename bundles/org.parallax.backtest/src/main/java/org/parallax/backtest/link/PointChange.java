package org.parallax.backtest.link;

import java.time.YearMonth;
import java.util.OptionalDouble;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.projection.situation.Series;

/**
 * What a course says of a value.
 *
 * @param change in points: of the mean level since the origin, or of the level within the period where the series is a flow
 * @param deviation its standard deviation over the runs, in points
 */
public record PointChange(double change, double deviation) {

    /**
     * What a course says of a period that ends within it. Where the record does not reach a whole period back from the origin,
     * the months it has stand for it.
     */
    public static PointChange of(Course course, YearMonth origin, Period period, SeriesKind kind) {
        var levels = new DatedLevels(joined(course), origin.plusMonths(course.mean().length()));
        var deviations = new DatedLevels(deviations(course), levels.last());
        // The same parameters hold in all months of a run, so that runs which are high in one are high in the next: the
        // deviation of a mean is the mean of the deviations, and that of a difference the difference.
        return switch (kind) {
            case STOCK -> new PointChange(since(levels, origin, period), Math.abs(since(deviations, origin, period)));
            case FLOW -> new PointChange(within(levels, period), Math.abs(within(deviations, period)));
        };
    }

    /**
     * What of it goes beyond what documented news would do by fading. How a series goes back by itself is forecast by its
     * baseline already.
     *
     * @param fading in points
     */
    public PointChange beyond(double fading) {
        return new PointChange(change - fading, deviation);
    }

    private static Series joined(Course course) {
        int past = course.past().length();
        var levels = new double[past + course.mean().length()];
        System.arraycopy(course.past().toArray(), 0, levels, 0, past);
        System.arraycopy(course.mean().toArray(), 0, levels, past, course.mean().length());
        return Series.of(levels);
    }

    private static Series deviations(Course course) {
        int past = course.past().length();
        var deviations = new double[past + course.variance().length()];
        for (int i = 0; i < course.variance().length(); i++) {
            deviations[past + i] = StrictMath.sqrt(course.variance().at(i));
        }
        return Series.of(deviations);
    }

    private static double since(DatedLevels levels, YearMonth origin, Period period) {
        OptionalDouble whole = levels.since(origin, period);
        if (whole.isPresent()) {
            return whole.getAsDouble();
        }
        return known(levels.mean(period), period) - shortMean(levels, origin, period.months());
    }

    /** The mean of the last months up to the origin that are known; the origin's own always is. */
    private static double shortMean(DatedLevels levels, YearMonth origin, int months) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < months; i++) {
            OptionalDouble level = levels.at(origin.minusMonths(i));
            if (level.isPresent()) {
                sum += level.getAsDouble();
                known++;
            }
        }
        return sum / known;
    }

    private static double within(DatedLevels levels, Period period) {
        return known(levels.within(period), period);
    }

    private static double known(OptionalDouble level, Period period) {
        return level.orElseThrow(() -> new IllegalArgumentException("A course does not reach " + period.text()));
    }
}
