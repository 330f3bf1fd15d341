package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeRecord;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.timeline.TimelineChart;
import org.parallax.report.timeline.TimelineOptions;

/**
 * Drawing takes work in step with the number of events, and ends where it is cancelled. Work is counted, not timed: who
 * draws asks at each label it tries to place and at each mark whether to go on.
 */
class DrawingWorkTest {

    private static final ProjectionResult FEW = new Made().many(1_500).theories(2).sensitive().result();
    private static final ProjectionResult FOUR_TIMES_AS_MANY = new Made().many(6_000).theories(2).sensitive().result();
    private static final List<Frame> FRAMES = List.of(Frame.page(1040), Frame.pane(700, 460));

    @TestFactory
    Stream<DynamicTest> fourTimesTheEventsTakeNoMoreThanFiveTimesTheWork() {
        return FRAMES.stream().flatMap(frame -> Stream.of(ChartKind.values()).map(kind -> DynamicTest.dynamicTest(kind + " in " + frame, () -> {
            long few = asked(kind, FEW, frame);
            long many = asked(kind, FOUR_TIMES_AS_MANY, frame);
            assertTrue(few > 0 && many <= 5 * few, few + " steps, then " + many);
        })));
    }

    @TestFactory
    Stream<DynamicTest> itEndsAtTheNextStepOnceCancelled() {
        return FRAMES.stream().flatMap(frame -> Stream.of(ChartKind.values()).map(kind -> DynamicTest.dynamicTest(kind + " in " + frame, () -> {
            long steps = asked(kind, FEW, frame);
            for (long after : new long[] {1, steps / 2, steps}) {
                var asked = new AtomicLong();
                assertInstanceOf(
                        Outcome.Cancelled.class, Cancellation.attempt(() -> asked.incrementAndGet() >= after, until -> draw(kind, FEW, frame, until)));
                assertEquals(after, asked.get());
            }
        })));
    }

    @Test
    void theTimelineOfARecordToo() {
        long few = timeline(2_000, () -> false);
        long many = timeline(8_000, () -> false);
        assertTrue(many <= 5 * few, few + " steps, then " + many);
        assertEquals(1, timeline(2_000, () -> true));
    }

    @Test
    void tenThousandEventsAreDrawnInSeconds() {
        var result = new Made().many(10_000).result();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ProjectionFigures.of(ChartContext.of(result)));
    }

    private static long asked(ChartKind kind, ProjectionResult result, Frame frame) {
        var asked = new AtomicLong();
        BooleanSupplier never = () -> asked.incrementAndGet() < 0;
        assertInstanceOf(Outcome.Completed.class, Cancellation.attempt(never, until -> draw(kind, result, frame, until)));
        return asked.get();
    }

    private static Optional<Chart> draw(ChartKind kind, ProjectionResult result, Frame frame, Cancellation until) {
        var context = new ChartContext(result, Theme.light(), frame, until);
        return kind.draw(ChartKind.Subject.of(context, 0, Indicator.SECURITY));
    }

    /** How often it was asked whether to go on. */
    private static long timeline(int events, BooleanSupplier cancelled) {
        var asked = new AtomicLong();
        TimelineChart.of(
                MadeRecord.large(events), new TimelineOptions(Optional.empty(), Set.of(), Optional.empty()), Theme.light(),
                Frame.pane(632, 200), () -> {
                    asked.incrementAndGet();
                    return cancelled.getAsBoolean();
                });
        return asked.get();
    }
}
