package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.ChangeLine;
import org.parallax.report.words.Mechanisms;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.RoundedChange;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/** What an indicator's change by a given month is made of: what would have happened anyway, and each part of the scenario. */
final class AttributionChart {

    private static final int MOST = 12;

    private AttributionChart() {}

    /** The picture: what moves anyway with its causes, the twelve largest parts, the rest in one bar, and the total. */
    static Chart of(ChartContext context, ChangeAttribution change) {
        var rows = ChangeLine.of(change, context.asOf(), MOST).stream().map(AttributionChart::row).toList();
        var title = context.claimed(change.theory(), change.indicator(), title(context, change));
        return EffectsChart.of(
                context.layout(title, subtitle(context, change)).under(List.of(change.theory())), title, context.theme().scenario(0), rows, new SampleSize(change.runs()));
    }

    private static EffectsChart.Row row(ChangeLine line) {
        var target = line.sort() == Sort.EVENT ? new MarkTarget.Event(line.id()) : new MarkTarget.Row(line.sort() + " " + line.id());
        var weight = switch (line.rank()) {
            case ANYWAY -> EffectsChart.Weight.WITHOUT;
            case CAUSE -> EffectsChart.Weight.PART_WITHOUT;
            case PART -> EffectsChart.Weight.PART;
            case TOTAL -> EffectsChart.Weight.TOTAL;
        };
        return new EffectsChart.Row(target, line.title(), line.effect(), line.low(), line.high(), weight);
    }

    private static String title(ChartContext context, ChangeAttribution change) {
        var parts = RoundedChange.of(change);
        return "From " + MonthWords.name(context.asOf()) + " to " + MonthWords.name(change.month()) + " "
                + context.subject(change.indicator()) + " changes by " + Numbers.change(parts.total()) + " points: "
                + Numbers.change(parts.anyway()) + " anyway, " + Numbers.change(parts.scenario()) + " by the scenario"
                + Mechanisms.of(context.result(), change).largest(Numbers::change).map(words -> "; " + words).orElse("");
    }

    private static String subtitle(ChartContext context, ChangeAttribution change) {
        return Sentences.capital(context.subject(change.indicator()))
                + ", points gained or lost in the mean, with the " + new SampleSize(change.runs()).interval(90) + " · "
                + context.runs(change.theory()) + " · " + context.titleOf(change.theory());
    }
}
