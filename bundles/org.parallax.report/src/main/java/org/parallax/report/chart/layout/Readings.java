package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.figure.Reading;
import org.parallax.report.figure.Reading.Figure;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** What can be read off the months of a plot. */
public record Readings(ChartContext context, Plot plot) {

    /** The documented months shown. */
    public List<Reading> past(Indicator indicator) {
        var levels = context.past(indicator);
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < levels.size(); i++) {
            var month = context.asOf().minusMonths(levels.size() - 1L - i);
            var level = Numbers.tenths(levels.get(i));
            readings.add(new Reading(
                    month, List.of(point("Documented", levels.get(i))), MonthWords.name(month) + ": documented " + level));
        }
        return readings;
    }

    /** The projected months of an indicator under a theory, with what the scenario changes where it does. */
    public List<Reading> projected(TheoryProjection theory, Indicator indicator) {
        var fan = theory.scenario().of(indicator);
        var without = context.levelsWithout(theory, indicator);
        var change = context.change(theory, indicator);
        boolean differs = ChartContext.differs(change);
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < fan.months(); i++) {
            var figures = new ArrayList<>(spread(fan, i, context.sample(theory)));
            if (differs) {
                figures.add(point(context.held().label(), without.at(Quantile.Q50).at(i)));
                figures.add(plain("Change", Numbers.change(change.mean().at(i))));
            }
            var month = context.from().plusMonths(i);
            var against = "; " + context.held().inText() + " " + Numbers.tenths(without.at(Quantile.Q50).at(i));
            readings.add(new Reading(month, figures, Sentences.month(month, fan, i, context.sample(theory)) + (differs ? against : "")));
        }
        return readings;
    }

    /** The projected months of the medians of several theories. */
    public List<Reading> medians(List<TheoryProjection> theories, Indicator indicator) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < context.result().situation().months(); i++) {
            var figures = new ArrayList<Figure>();
            var words = new ArrayList<String>();
            for (var theory : theories) {
                double median = theory.scenario().of(indicator).at(Quantile.Q50).at(i);
                var remark = Voice.of(theory.theory(), indicator).remark();
                figures.add(point(theory.theory().title() + remark, median));
                words.add(theory.theory().title() + " " + Numbers.tenths(median) + remark);
            }
            var month = context.from().plusMonths(i);
            readings.add(new Reading(month, figures, MonthWords.name(month) + ", medians: " + String.join(", ", words)));
        }
        return readings;
    }

    /** Readings of the projected months with the pool's median and most of its runs added. */
    public List<Reading> withPool(List<Reading> projected, Fan pool) {
        return IntStream.range(0, projected.size())
                .mapToObj(i -> {
                    var reading = projected.get(i);
                    double median = pool.at(Quantile.Q50).at(i);
                    var range = range(pool, Quantile.Q10, Quantile.Q90, i);
                    var figures = new ArrayList<>(reading.figures());
                    figures.add(point("Pool", median));
                    figures.add(plain("Pool, " + context.sample().band(80), range));
                    return new Reading(
                            reading.month(), figures,
                            reading.sentence() + "; pool " + Numbers.tenths(median) + ", " + context.sample().band(80) + " " + range);
                })
                .toList();
    }

    private List<Figure> spread(Fan fan, int i, SampleSize sample) {
        var median = point("Median", fan.at(Quantile.Q50).at(i));
        return sample.runs() == 1
                ? List.of(median)
                : List.of(
                        median,
                        plain(sample.band(50), range(fan, Quantile.Q25, Quantile.Q75, i)),
                        plain(sample.band(80), range(fan, Quantile.Q10, Quantile.Q90, i)),
                        plain(sample.band(90), range(fan, Quantile.Q05, Quantile.Q95, i)));
    }

    /** Two quantiles of the {@code i}-th projected month, lower one first. */
    public static String range(Fan fan, Quantile low, Quantile high, int i) {
        return Numbers.tenths(fan.at(low).at(i)) + " to " + Numbers.tenths(fan.at(high).at(i));
    }

    /** A number with its point in the plot. */
    public Figure point(String label, double value) {
        return new Figure(label, Numbers.tenths(value), OptionalDouble.of(plot.value().y(value)));
    }

    /** A number or range without a point of its own. */
    public static Figure plain(String label, String value) {
        return new Figure(label, value, OptionalDouble.empty());
    }

    /** The documented months and then the projected ones. */
    static List<Reading> joined(List<Reading> past, List<Reading> projected) {
        var all = new ArrayList<>(past);
        all.addAll(projected);
        return all;
    }

}
