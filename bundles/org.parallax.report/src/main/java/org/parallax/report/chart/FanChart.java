package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventLane;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.events.ThresholdMark;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** One indicator under one theory: what is documented, what is projected, and what it would be without the scenario. */
public final class FanChart {

    /** The usual height of the plot alone, in px. */
    static final int HEIGHT = 320;
    private static final double GUTTER = 152;
    private static final double AXIS = 40;

    private final ChartContext context;
    private final TheoryProjection theory;
    private final Indicator indicator;
    private final Fan fan;
    private final Fan baseline;
    private final MarkStyle style;

    private FanChart(ChartContext context, int theory, Indicator indicator) {
        this.context = context;
        this.theory = context.theory(theory);
        this.indicator = indicator;
        this.fan = this.theory.scenario().of(indicator);
        this.baseline = this.theory.baseline().of(indicator);
        this.style = context.theme().scenario(0);
    }

    /**
     * The picture.
     *
     * @param theory index into the result's theories
     * @param plotHeight height of the plot alone, in px
     */
    public static Chart of(ChartContext context, int theory, Indicator indicator, int plotHeight) {
        return new FanChart(context, theory, indicator).draw(plotHeight);
    }

    private Chart draw(int plotHeight) {
        var layout = new ChartLayout(context.theme(), context.frame(), title(), subtitle());
        double top = layout.y() + layout.head();
        double gutter = context.frame().pick(GUTTER, 104);
        var time = context.time(layout.margin() + context.frame().pick(AXIS, 24), context.width() - layout.margin() - gutter);
        var story = new ScenarioTimeline(context.result());
        var expectations = story.expectations(theory, indicator);
        var items = new ArrayList<>(story.happenings());
        items.addAll(expectations);
        layout.happen(expectations);
        var lane = new EventLane(layout, time, context.asOf(), items);
        double height = layout.growing(plotHeight, layout.head() + layout.foot() + lane.height() + 8);
        var value = ValueScale.ofLevels(values(), top, top + height);
        var plot = new Plot(layout, time, value);

        plot.grid(50, false);
        plot.drops(story.happenings());
        fans(plot);
        plot.past(context.past(indicator), context.asOf(), 2);
        plot.documented(context.past(indicator));
        plot.asOf(context.asOf(), true);
        plot.months();
        labels(plot, gutter);
        thresholds(plot);
        months(plot);
        layout.down(value.bottom() + layout.foot());
        lane.draw(layout.y());
        layout.down(layout.y() + lane.height() + 8);
        return layout.finish(1, description());
    }

    private void fans(Plot plot) {
        var layer = new FanLayer(
                plot.layout().canvas(), context.theme(), plot.time(), plot.value(), context.from(),
                OptionalDouble.of(context.result().past().last(indicator)));
        layer.bands(fan, style);
        if (differs()) {
            layer.baseline(baseline);
        }
        layer.median(fan, style, 2.5);
    }

    private void labels(Plot plot, double gutter) {
        var theme = context.theme();
        var labels = new EndLabels();
        var strong = TextStyle.of(theme.size("type.text"), style.text()).inBold();
        var small = TextStyle.of(theme.size("type.note"), style.text());
        labels.add(y(plot, fan, Quantile.Q95), "90 % of runs", small);
        labels.add(y(plot, fan, Quantile.Q90), "80 %", small);
        labels.add(y(plot, fan, Quantile.Q75), "50 %", small);
        labels.add(y(plot, fan, Quantile.Q50), "Scenario " + Numbers.whole(fan.at(Quantile.Q50).last()), strong);
        if (differs()) {
            labels.add(
                    y(plot, baseline, Quantile.Q50),
                    "Baseline " + Numbers.whole(baseline.at(Quantile.Q50).last()),
                    TextStyle.of(theme.size("type.text"), theme.baseline().text()));
        }
        labels.draw(
                plot.layout().canvas(), plot.time().right(), gutter, plot.value().top(), plot.value().bottom(),
                theme.colour("rule"));
    }

    private static double y(Plot plot, Fan fan, Quantile quantile) {
        return plot.value().y(fan.at(quantile).last());
    }

    /** Expectations stand in the plot at the level and month they are about. */
    private void thresholds(Plot plot) {
        theory.outcomes().stream()
                .filter(outcome -> outcome.expectation().threshold().indicator() == indicator)
                .forEach(outcome -> ThresholdMark.draw(plot, outcome));
    }

    private void months(Plot plot) {
        var readings = new Readings(context, plot);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator),
                readings.projected(theory, indicator));
    }

    private DoubleStream values() {
        var thresholds = theory.outcomes().stream()
                .map(outcome -> outcome.expectation().threshold())
                .filter(threshold -> threshold.indicator() == indicator)
                .flatMapToDouble(threshold -> DoubleStream.of(threshold.low(), threshold.high()))
                .filter(Double::isFinite);
        return DoubleStream.concat(context.values(indicator, List.of(theory)), thresholds);
    }

    private boolean differs() {
        return ChartContext.differs(theory.difference().of(indicator));
    }

    private String title() {
        return differs()
                ? Sentences.effect(context.under(theory.theory().id(), "The scenario"), context.subject(indicator), theory.difference().of(indicator), context.from())
                : Sentences.level(context.subject(indicator), fan, context.from());
    }

    private String subtitle() {
        return indicator.label(context.parties()) + ", points from 0 to 100, 50 is neutral · " + context.runs(theory) + " · "
                + theory.theory().title();
    }

    private String description() {
        return title() + ". " + Sentences.level(context.subject(indicator), fan, context.from()) + ", against "
                + Numbers.whole(baseline.at(Quantile.Q50).last()) + " in the baseline.";
    }
}
