package org.parallax.report.chart.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made.EventSpec;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.PlottedEvent;

/** The lane of events under a plot stays low, and loses no event without saying so. */
class EventLaneTest {

    @Test
    void crowdedEventsAreShownOrNamedAsLeftOut() {
        for (int width : new int[] {640, 1040, 2400}) {
            var chart = chart(new Made().crowded(), width);
            long shown = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Event).count();
            long left = chart.marks().stream()
                    .filter(mark -> mark.target() instanceof MarkTarget.NotShown)
                    .flatMap(mark -> Arrays.stream(mark.text().split("; ")))
                    .count();
            assertEquals(20, shown + left, "at " + width);
        }
    }

    @Test
    void itNeverGrowsBeyondNineRows() {
        int bare = chart(new Made().events(List.of()), 640).height();
        var fifty = IntStream.range(0, 50)
                .mapToObj(i -> new EventSpec("e" + i, "An incident with a long title, number " + i, 0.4, 12, 14, 1, 1))
                .toList();
        assertTrue(chart(new Made().events(fifty), 640).height() <= bare + 9 * 20 + 16);
    }

    @Test
    void whatIsLeftOutIsNoLikelierThanAnythingShown() {
        var items = IntStream.range(0, 3_000)
                .mapToObj(i -> item("e" + i, (i * 7 % 11 + 0.5) / 11, 1 + i % 24))
                .sorted(Comparator.comparing(PlotItem::first))
                .toList();
        var time = new TimeScale(Made.AS_OF, Made.AS_OF.plusMonths(24), 64, 864);
        var layout = ChartContext.of(new Made().result()).layout("A title", "A subtitle");
        var chosen = LikeliestRows.of(
                items, () -> new EventLaneRows(new EventLaneRows.Room(layout, time, 24, 150, 150, 8)));
        var shown = chosen.rows().items();
        double least = shown.stream().mapToDouble(PlotItem::share).min().orElseThrow();
        assertTrue(chosen.left().stream().allMatch(item -> item.share() <= least));
        assertEquals(new HashSet<>(items), Stream.concat(shown.stream(), chosen.left().stream()).collect(Collectors.toSet()));
        assertEquals(items.size(), shown.size() + chosen.left().size());
        assertTrue(shown.size() >= 32, shown.size() + " of eight rows of 800 px");
    }

    @Test
    void equallyLikelyEventsAreSpreadOverTheMonths() {
        var items = IntStream.range(0, 2_400).mapToObj(i -> item("e" + i, 0.01, 1 + i / 100)).toList();
        var time = new TimeScale(Made.AS_OF, Made.AS_OF.plusMonths(24), 64, 864);
        var layout = ChartContext.of(new Made().result()).layout("A title", "A subtitle");
        var shown = LikeliestRows.of(items, () -> new EventLaneRows(new EventLaneRows.Room(layout, time, 24, 150, 150, 8))).rows().items();
        assertTrue(shown.stream().map(PlotItem::first).distinct().count() >= 4, shown.toString());
    }

    private static PlotItem item(String id, double share, int month) {
        var when = Made.AS_OF.plusMonths(month);
        var event = new PlottedEvent(new MarkTarget.Event(id), when, when, "An event, " + id);
        return new PlotItem(event, share, false, "A label that is cut where it is too long, " + id, ", 1 %", Optional.empty());
    }

    private static Chart chart(Made made, int width) {
        var context = new ChartContext(made.result(), Theme.light(), width);
        return ChartKind.LARGE.draw(ChartKind.Subject.of(context, 0, Indicator.SOCIETAL)).orElseThrow();
    }
}
