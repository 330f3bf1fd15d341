package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.events.ThresholdMark;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.Reading;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** One indicator under one theory: what is documented, what is projected, and what it would be without the scenario. */
final class FanChart implements IndicatorChart.Content {

    private static final IndicatorChart.Room ROOM = new IndicatorChart.Room(320, 208, 104);

    private final ChartContext context;
    private final TheoryProjection theory;
    private final Indicator indicator;
    private final Fan fan;
    private final Fan without;
    private final Fan change;
    private final Voice voice;
    private final MarkStyle style;

    private FanChart(ChartContext context, int theory, Indicator indicator) {
        this.context = context;
        this.theory = context.theory(theory);
        this.indicator = indicator;
        this.fan = this.theory.scenario().of(indicator);
        this.without = context.levelsWithout(this.theory, indicator);
        this.change = context.change(this.theory, indicator);
        this.voice = Voice.of(this.theory.theory(), indicator);
        this.style = context.theme().scenario(0);
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory, Indicator indicator) {
        return new IndicatorChart(context, indicator, ROOM).draw(new FanChart(context, theory, indicator));
    }

    @Override
    public List<String> theories() {
        return List.of(theory.theory().id());
    }

    @Override
    public List<PlotItem> expectations() {
        return new ScenarioTimeline(context.result()).expectations(theory, indicator);
    }

    @Override
    public void courses(Plot plot, FanLayer layer, double gutter) {
        layer.bands(fan, style);
        if (differs()) {
            layer.without(without);
        }
        layer.median(fan, style, 2.5, voice);
    }

    @Override
    public void labels(Plot plot, double gutter) {
        ends(plot, gutter);
        thresholds(plot);
    }

    private void ends(Plot plot, double gutter) {
        var theme = context.theme();
        var labels = new EndLabels();
        var strong = TextStyle.of(theme.size("type.text"), style.text()).inBold();
        var small = TextStyle.of(theme.size("type.note"), style.text());
        labels.add(y(plot, fan, Quantile.Q95), context.sample(theory).band(90), small);
        if (theory.runs() > 1) {
            labels.add(y(plot, fan, Quantile.Q90), "80 %", small);
            labels.add(y(plot, fan, Quantile.Q75), "50 %", small);
        }
        labels.add(y(plot, fan, Quantile.Q50), "Scenario " + Numbers.whole(fan.at(Quantile.Q50).last()), strong);
        if (differs()) {
            labels.add(
                    y(plot, without, Quantile.Q50),
                    context.heldLabel() + " " + Numbers.whole(without.at(Quantile.Q50).last()),
                    TextStyle.of(theme.size("type.text"), theme.baseline().text()));
        }
        labels.draw(plot, gutter);
    }

    private static double y(Plot plot, Fan fan, Quantile quantile) {
        return plot.value().y(fan.at(quantile).last());
    }

    /** Expectations stand in the plot at the level and month they are about. */
    private void thresholds(Plot plot) {
        theory.outcomes().stream()
                .filter(outcome -> outcome.expectation().threshold().indicator() == indicator)
                .map(ThresholdMark::of)
                .distinct()
                .forEach(mark -> mark.draw(plot));
    }

    @Override
    public List<Reading> readings(Readings readings) {
        return readings.projected(theory, indicator);
    }

    @Override
    public DoubleStream values() {
        var thresholds = theory.outcomes().stream()
                .map(outcome -> outcome.expectation().threshold())
                .filter(threshold -> threshold.indicator() == indicator)
                .flatMapToDouble(threshold -> DoubleStream.of(threshold.low(), threshold.high()))
                .filter(Double::isFinite);
        return DoubleStream.concat(context.values(indicator, List.of(theory)), thresholds);
    }

    private boolean differs() {
        return ChartContext.differs(change);
    }

    @Override
    public String title() {
        return differs()
                ? context.claimed(
                        theory, indicator,
                        Sentences.effect(context.held().actor(), context.subject(indicator), change, context.from(), context.sample(theory)))
                : Sentences.level(context.subject(indicator), fan, context.from(), context.sample(theory));
    }

    @Override
    public String subtitle() {
        return indicator.label(context.parties()) + ", points from 0 to 100, 50 is neutral · " + context.runs(theory) + " · "
                + theory.theory().title() + (voice == Voice.SILENT ? ", " + voice.words() : "");
    }

    @Override
    public String description(String last) {
        return title() + ". " + Sentences.level(context.subject(indicator), fan, context.from(), context.sample(theory)) + ", against "
                + Numbers.whole(without.at(Quantile.Q50).last()) + " " + context.held().inText() + ".";
    }
}
