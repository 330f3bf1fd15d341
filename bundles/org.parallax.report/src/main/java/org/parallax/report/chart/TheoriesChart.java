package org.parallax.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventLane;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** One indicator under every theory at once: medians overlaid, each named at its end. */
public final class TheoriesChart {

    private static final double HEIGHT = 288;
    private static final double AXIS = 40;
    private static final double GUTTER = 216;

    private final ChartContext context;
    private final Indicator indicator;
    private final List<TheoryProjection> theories;

    private TheoriesChart(ChartContext context, Indicator indicator) {
        this.context = context;
        this.indicator = indicator;
        this.theories = context.result().theories();
    }

    /** The picture. */
    public static Chart of(ChartContext context, Indicator indicator) {
        return new TheoriesChart(context, indicator).draw();
    }

    private Chart draw() {
        var layout = new ChartLayout(context.theme(), context.frame(), title(), subtitle());
        double top = layout.y() + layout.head();
        double gutter = context.frame().pick(GUTTER, 160);
        var time = context.time(layout.margin() + context.frame().pick(AXIS, 24), context.width() - layout.margin() - gutter);
        var story = new ScenarioTimeline(context.result()).happenings();
        var lane = new EventLane(layout, time, context.asOf(), story);
        double height = layout.growing(HEIGHT, layout.head() + layout.foot() + lane.height() + 8);
        var value = ValueScale.ofLevels(values(), top, top + height);
        var plot = new Plot(layout, time, value);
        plot.grid(50, false);
        plot.drops(story);
        var layer = new FanLayer(
                layout.canvas(), context.theme(), time, value, context.from(),
                OptionalDouble.of(context.result().past().last(indicator)));
        var labels = new EndLabels();
        for (int i = 0; i < theories.size(); i++) {
            line(plot, layer, labels, i);
        }
        plot.past(context.past(indicator), context.asOf(), 2);
        plot.documented(context.past(indicator));
        plot.asOf(context.asOf(), true);
        plot.months();
        labels.draw(layout.canvas(), time.right(), gutter, value.top(), value.bottom(), context.theme().colour("rule"));
        var readings = new Readings(context, plot);
        var medians = readings.medians(theories, indicator);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator), medians);
        var last = medians.getLast().sentence();
        layout.down(value.bottom() + layout.foot());
        lane.draw(layout.y());
        layout.down(layout.y() + lane.height() + 8);
        return layout.finish(theories.size(), title() + ". " + last + ".");
    }

    private void line(Plot plot, FanLayer layer, EndLabels labels, int i) {
        var theory = theories.get(i);
        var style = context.theme().theory(theory.theory().id(), i);
        var fan = theory.scenario().of(indicator);
        layer.median(fan, style, 2.25);
        double last = fan.at(Quantile.Q50).last();
        labels.add(
                plot.value().y(last), theory.theory().title() + " " + Numbers.whole(last),
                TextStyle.of(context.theme().size("type.text"), style.text()).inBold());
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                context.past(indicator).stream().mapToDouble(Double::doubleValue),
                theories.stream().flatMapToDouble(theory -> theory.scenario().of(indicator).at(Quantile.Q50).stream()));
    }

    private String title() {
        var byEnd = Comparator.comparingDouble((TheoryProjection theory) ->
                theory.scenario().of(indicator).at(Quantile.Q50).last());
        var low = theories.stream().min(byEnd).orElseThrow();
        var high = theories.stream().max(byEnd).orElseThrow();
        double apart = end(high) - end(low);
        var month = MonthWords.name(context.last());
        if (apart < 1.5) {
            return "The theories agree on " + context.subject(indicator) + ": they end " + month + " within "
                    + Numbers.points(Math.max(apart, 1)).replace("about ", "") + " of each other";
        }
        return "For " + month + " the theories lie " + Numbers.points(apart) + " apart on " + context.subject(indicator) + ": "
                + low.theory().title() + " lowest, " + high.theory().title() + " highest";
    }

    private double end(TheoryProjection theory) {
        return theory.scenario().of(indicator).at(Quantile.Q50).last();
    }

    private String subtitle() {
        return Sentences.capital(context.subject(indicator)) + ", median of the scenario, points from 0 to 100, 50 is neutral · "
                + context.runs() + " under each theory";
    }
}
