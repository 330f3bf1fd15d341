package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/**
 * An event as the two sides see it, before any theory weighs it.
 *
 * @param share of the runs it happens in
 * @param month the first it can fall in
 * @param first points the first party sees in it
 * @param second points the second party sees in it
 */
public record PerceivedEvent(String id, String title, double share, YearMonth month, double first, double second) {

    /** The events that change the view of at least one side, in order of time. */
    public static List<PerceivedEvent> of(ChartContext context) {
        var planned = context.result().situation().storyline().events().stream()
                .collect(Collectors.groupingBy(PlannedEvent::id));
        return context.result().occurrences().stream()
                .flatMap(outcome -> outcome.first().stream().flatMap(month ->
                        planned.getOrDefault(outcome.event(), List.of()).stream().map(event -> seen(event, outcome, month))))
                .filter(perceived -> perceived.first != 0 || perceived.second != 0)
                .sorted(Comparator.comparing(PerceivedEvent::month).thenComparing(PerceivedEvent::id))
                .toList();
    }

    private static PerceivedEvent seen(PlannedEvent planned, EventOutcome outcome, YearMonth month) {
        var impact = planned.event().impact();
        return new PerceivedEvent(
                planned.id(), planned.event().title(), outcome.probability(), month, impact.perceivedBy(Side.FIRST),
                impact.perceivedBy(Side.SECOND));
    }

    /** Points that a side sees in it. */
    public double by(Side side) {
        return side == Side.FIRST ? first : second;
    }

    /** The whole of it, for tooltip and screen reader. */
    public String words(ChartContext context) {
        return title + ": " + words(context, Side.FIRST) + "; " + words(context, Side.SECOND);
    }

    private String words(ChartContext context, Side side) {
        return context.parties().on(side).name() + " " + Numbers.change(by(side)) + " points";
    }

    /** All of them as a table. */
    public static NumberTable table(ChartContext context, List<PerceivedEvent> perceived) {
        return new NumberTable(
                List.of(
                        "Event", "Month", context.parties().first().name() + " sees, points",
                        context.parties().second().name() + " sees, points"),
                perceived.stream()
                        .map(each -> List.of(
                                each.title, MonthWords.name(each.month), Numbers.change(each.first), Numbers.change(each.second)))
                        .toList());
    }
}
