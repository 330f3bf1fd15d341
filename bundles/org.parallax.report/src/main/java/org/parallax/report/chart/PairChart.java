package org.parallax.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** Two scenarios in one plot: the median of each and the band that holds 80 % of its runs. */
public final class PairChart {

    private static final double HEIGHT = 256;
    private static final double AXIS = 40;
    private static final double GUTTER = 216;

    private final ComparisonContext context;
    private final Indicator indicator;
    private final TheoryCard theory;
    private final String runs;
    private final String bands;
    private final Fan first;
    private final Fan second;
    private final Change peak;

    private PairChart(ComparisonContext context, int theory, Indicator indicator) {
        this.context = context;
        this.indicator = indicator;
        this.theory = context.theory(theory).theory();
        this.runs = context.runs(theory);
        this.bands = context.sample(theory).band(80);
        this.first = context.theory(theory).firstFans().of(indicator);
        this.second = context.theory(theory).secondFans().of(indicator);
        this.peak = Change.of(context.theory(theory).difference().of(indicator), context.from());
    }

    /** The picture; {@code theory} is an index into the comparison's theories. */
    public static Chart of(ComparisonContext context, int theory, Indicator indicator) {
        return new PairChart(context, theory, indicator).draw();
    }

    private Chart draw() {
        var layout = context.layout(title(), subtitle()).under(List.of(theory.id()));
        double top = layout.y() + 8;
        var time = new TimeScale(
                context.from().minusMonths(first.months() == 1 ? 1 : 0), context.last(), ChartLayout.MARGIN + AXIS,
                context.width() - ChartLayout.MARGIN - GUTTER);
        var values = DoubleStream.concat(
                ChartContext.extremes(first, Quantile.Q10, Quantile.Q90), ChartContext.extremes(second, Quantile.Q10, Quantile.Q90));
        var plot = new Plot(layout, time, ValueScale.ofLevels(values, top, top + HEIGHT));
        var dashed = new MarkStyle(context.theme().scenario(1).line(), context.theme().scenario(1).text(), List.of(7, 3));
        plot.grid(50, false);
        var layer = new FanLayer(layout.canvas(), context.theme(), time, plot.value(), context.from(), start());
        layer.middle(second, dashed);
        layer.middle(first, context.theme().scenario(0));
        layer.median(second, dashed, 2.5);
        layer.median(first, context.theme().scenario(0), 2.5);
        plot.months();
        labels(plot, dashed);
        marks(plot);
        layout.down(plot.value().bottom() + 32);
        return layout.finish(title() + ".");
    }

    /** A single month has no course of its own: both begin level. */
    private OptionalDouble start() {
        return first.months() == 1 ? OptionalDouble.of(second.at(Quantile.Q50).at(0)) : OptionalDouble.empty();
    }

    private void labels(Plot plot, MarkStyle dashed) {
        var labels = new EndLabels();
        double size = context.theme().size("type.text");
        add(labels, plot, first, context.first(), TextStyle.of(size, context.theme().scenario(0).text()).inBold());
        add(labels, plot, second, context.second(), TextStyle.of(size, dashed.text()).inBold());
        labels.draw(plot, GUTTER);
    }

    private static void add(EndLabels labels, Plot plot, Fan fan, String name, TextStyle type) {
        double last = fan.at(Quantile.Q50).last();
        labels.add(plot.value().y(last), Numbers.whole(last) + " " + name, type);
    }

    private void marks(Plot plot) {
        for (int i = 0; i < first.months(); i++) {
            var month = context.from().plusMonths(i);
            plot.layout().mark(
                    new MarkTarget.Month(indicator.id(context.parties()), month), MonthMarks.box(plot, month),
                    MonthWords.name(month) + ": median " + Numbers.tenths(first.at(Quantile.Q50).at(i)) + " in " + context.first() + ", "
                            + Numbers.tenths(second.at(Quantile.Q50).at(i)) + " in " + context.second());
        }
    }

    private String title() {
        double gap = first.at(Quantile.Q50).last() - second.at(Quantile.Q50).last();
        var subject = Sentences.capital(context.subject(indicator));
        if (Math.abs(gap) >= Change.VISIBLE) {
            return subject + " ends " + Numbers.points(gap) + (gap > 0 ? " higher in " : " lower in ") + context.first() + " than in "
                    + context.second() + " in " + MonthWords.name(context.last());
        }
        if (peak.visible()) {
            return subject + " runs " + Numbers.points(peak.size()) + (peak.size() > 0 ? " higher in " : " lower in ")
                    + context.first() + " about " + MonthWords.name(peak.month()) + ", but ends in the same place as in " + context.second();
        }
        return subject + " takes the same course in both scenarios";
    }

    private String subtitle() {
        return indicator.label(context.parties()) + ", median and " + bands + ", points from 0 to 100, 50 is neutral · " + runs
                + " · " + theory.title();
    }
}
