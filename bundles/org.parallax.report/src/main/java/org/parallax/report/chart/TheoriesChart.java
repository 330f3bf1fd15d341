package org.parallax.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Reading;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** One indicator under every theory at once: medians overlaid, each named at its end. */
final class TheoriesChart implements IndicatorChart.Content {

    private static final IndicatorChart.Room ROOM = new IndicatorChart.Room(288, 216, 160);

    private final ChartContext context;
    private final Indicator indicator;
    private final List<TheoryProjection> theories;

    private TheoriesChart(ChartContext context, Indicator indicator) {
        this.context = context;
        this.indicator = indicator;
        this.theories = context.result().theories();
    }

    /** The picture. */
    static Chart of(ChartContext context, Indicator indicator) {
        return new IndicatorChart(context, indicator, ROOM).draw(new TheoriesChart(context, indicator));
    }

    @Override
    public List<String> theories() {
        return theories.stream().map(each -> each.theory().id()).toList();
    }

    @Override
    public void courses(Plot plot, FanLayer layer, double gutter) {
        for (int i = 0; i < theories.size(); i++) {
            layer.median(theories.get(i).scenario().of(indicator), style(i), 2.25, voice(i));
        }
    }

    @Override
    public void labels(Plot plot, double gutter) {
        var labels = new EndLabels();
        for (int i = 0; i < theories.size(); i++) {
            labels.add(
                    plot.value().y(end(theories.get(i))),
                    theories.get(i).theory().title(), Numbers.whole(end(theories.get(i))),
                    TextStyle.of(context.theme().size("type.text"), style(i).text()).inBold());
            if (voice(i) == Voice.SILENT) {
                labels.add(plot.value().y(end(theories.get(i))), "silent here", plot.layout().note());
            }
        }
        labels.draw(plot, gutter);
    }

    @Override
    public List<Reading> readings(Readings readings) {
        return readings.medians(theories, indicator);
    }

    private Voice voice(int i) {
        return Voice.of(theories.get(i).theory(), indicator);
    }

    private MarkStyle style(int i) {
        return context.theme().theory(theories.get(i).theory().id(), i);
    }

    @Override
    public DoubleStream values() {
        return DoubleStream.concat(
                context.past(indicator).stream().mapToDouble(Double::doubleValue),
                theories.stream().flatMapToDouble(theory -> theory.scenario().of(indicator).at(Quantile.Q50).stream()));
    }

    @Override
    public String title() {
        if (Voice.isLeftToTheRecord(theories, indicator)) {
            return "No theory says something of " + context.subject(indicator) + ": all pass on the documented effects";
        }
        var byEnd = Comparator.comparingDouble((TheoryProjection theory) ->
                theory.scenario().of(indicator).at(Quantile.Q50).last());
        var speaking = Voice.speaking(theories, indicator);
        var low = speaking.stream().min(byEnd).orElseThrow();
        var high = speaking.stream().max(byEnd).orElseThrow();
        double apart = end(high) - end(low);
        var month = MonthWords.name(context.last());
        if (speaking.size() == 1 && theories.size() > 1) {
            return "One theory alone speaks of " + context.subject(indicator) + ": " + low.theory().title() + " has it end " + month
                    + " at about " + Numbers.whole(end(low));
        }
        var some = speaking.size() == theories.size() ? "the theories" : "the " + Numbers.inWords(speaking.size()) + " theories that speak of it";
        if (apart < 1.5) {
            return Sentences.capital(some) + " agree on " + context.subject(indicator) + ": they end " + month + " within "
                    + Numbers.points(Math.max(apart, 1)).replace("about ", "") + " of each other";
        }
        return "For " + month + " " + some + " lie " + Numbers.points(apart) + " apart on " + context.subject(indicator) + ": "
                + low.theory().title() + " lowest, " + high.theory().title() + " highest";
    }

    private double end(TheoryProjection theory) {
        return theory.scenario().of(indicator).at(Quantile.Q50).last();
    }

    @Override
    public String subtitle() {
        return Sentences.capital(context.subject(indicator)) + ", median of the scenario, " + Voice.dotted(theories, indicator) + "points from 0 to 100, 50 is neutral · "
                + context.runs() + " under each theory";
    }
}
