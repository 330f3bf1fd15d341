package org.parallax.report.chart.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made.EventSpec;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;

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

    private static Chart chart(Made made, int width) {
        var context = new ChartContext(made.result(), Theme.light(), width);
        return ChartKind.LARGE.draw(ChartKind.Subject.of(context, 0, Indicator.SOCIETAL)).orElseThrow();
    }
}
