package org.parallax.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** Where a pane holds fewer parts than these beside the rest, the picture is scrolled. */
    private static final int LEAST = 3;

    private AttributionChart() {}

    /**
     * The picture: what moves anyway with its causes, the twelve largest parts, the rest in one bar, and the total. A low
     * pane has the largest parts alone, and if need be no causes of what moves anyway; its table still tells all.
     */
    static Chart of(ChartContext context, ChangeAttribution change) {
        var told = ChangeLine.of(change, context.asOf(), MOST);
        var title = context.claimed(change.theory(), change.indicator(), title(context, change));
        var layout = context.layout(title, subtitle(context, change)).under(List.of(change.theory()));
        var shown = seen(change, context, EffectsChart.most(layout)).orElse(told);
        return EffectsChart.of(layout, title, context.theme().scenario(0), rows(shown), rows(told), new SampleSize(change.runs()));
    }

    /** The lines with as many parts as {@code room} lines hold, with the causes of what moves anyway rather than without. */
    private static Optional<List<ChangeLine>> seen(ChangeAttribution change, ChartContext context, int room) {
        return Stream.of(true, false)
                .flatMap(causes -> IntStream.iterate(MOST, parts -> parts >= LEAST, parts -> parts - 1)
                        .mapToObj(parts -> lines(change, context, parts, causes)))
                .filter(lines -> lines.size() <= room)
                .findFirst();
    }

    private static List<ChangeLine> lines(ChangeAttribution change, ChartContext context, int parts, boolean causes) {
        return ChangeLine.of(change, context.asOf(), parts).stream()
                .filter(line -> causes || line.rank() != ChangeLine.Rank.CAUSE)
                .toList();
    }

    private static List<EffectsChart.Row> rows(List<ChangeLine> lines) {
        return lines.stream().map(AttributionChart::row).toList();
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
