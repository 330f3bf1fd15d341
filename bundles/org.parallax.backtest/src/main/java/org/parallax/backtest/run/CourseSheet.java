package org.parallax.backtest.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/**
 * What a theory says of every indicator from one origin in one arm.
 *
 * @param means the mean levels of the months after the origin, by {@link Indicator}
 * @param variances of the change by what the arm adds, in squared points, by indicator
 */
record CourseSheet(List<Series> means, List<Series> variances) {

    /** How many standard deviations of a normal distribution lie between its 5 % and its 95 % point. */
    private static final double DEVIATIONS = 3.2897;

    CourseSheet {
        means = List.copyOf(means);
        variances = List.copyOf(variances);
        if (means.size() != Indicator.values().length || variances.size() != means.size()) {
            throw new IllegalArgumentException("There is a course for each indicator");
        }
    }

    /** Of a forecast that is told nothing of the time after its origin. */
    static CourseSheet blind(Fans levels) {
        return of(levels, fan -> new double[fan.months()], levels);
    }

    /** Of a forecast that is told something: its levels, and what these are more or less than without it, run by run. */
    static CourseSheet informed(Fans levels, Fans changes) {
        return of(levels, CourseSheet::variance, changes);
    }

    private static CourseSheet of(Fans levels, Spread spread, Fans changes) {
        var means = new ArrayList<Series>();
        var variances = new ArrayList<Series>();
        for (var indicator : Indicator.values()) {
            means.add(levels.of(indicator).mean());
            variances.add(Series.of(spread.of(changes.of(indicator))));
        }
        return new CourseSheet(means, variances);
    }

    private static double[] variance(Fan change) {
        var variance = new double[change.months()];
        for (int month = 0; month < variance.length; month++) {
            double width = change.at(Quantile.Q95).at(month) - change.at(Quantile.Q05).at(month);
            variance[month] = width / DEVIATIONS * (width / DEVIATIONS);
        }
        return variance;
    }

    private interface Spread {
        double[] of(Fan change);
    }
}
