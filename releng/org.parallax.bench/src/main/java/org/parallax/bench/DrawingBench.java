package org.parallax.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.parallax.app.Parallax;
import org.parallax.app.projecting.Projected;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.words.HeldAgainst;

/**
 * What drawing costs for growing numbers of events: the two pictures of the window, every picture of {@code --svg}, the
 * page of {@code --report}; and how long drawing goes on, at worst, between two looks at whether it was cancelled, in
 * processor time, so that a busy machine does not tell.
 */
record DrawingBench() implements Bench {

    private static final double NANOS_IN_MILLI = 1e6;
    private static final int WARM_UPS = 3;
    private static final int TIMES = 5;
    private static final int CANCELLED = 50;
    private static final Frame PANE = Frame.pane(700, 460);

    @Override
    public String name() {
        return "drawing";
    }

    @Override
    public void run(Table table) {
        var parallax = Parallax.installed(Optional.empty());
        for (int events : new int[] {50, 400, 3_000, 10_000}) {
            table.title(String.format(Locale.ROOT, "Drawing %,d events, one theory, warm", events));
            measure(table, project(parallax, Texts.events(events)));
        }
    }

    private static void measure(Table table, Projected projected) {
        var result = projected.result();
        var paned = new ChartContext(result, Theme.light(), PANE);
        table.row("two pictures of the window", Stopwatch.time(WARM_UPS, TIMES, () -> pictures(paned)));
        table.row("every picture of --svg", Stopwatch.time(1, TIMES, () -> ProjectionFigures.of(ChartContext.of(result))));
        table.row("the page of --report", Stopwatch.time(1, TIMES, () -> ProjectionReport.of(projected.manifest(), result, HeldAgainst.USUAL, "parallax")));
        table.row("longest wait for a cancel, goal " + CANCELLED, longestWait(projected), "ms");
    }

    private static List<Chart> pictures(ChartContext context) {
        var subject = ChartKind.Subject.of(context, 0, Indicator.COOPERATION);
        return Stream.of(ChartKind.INDICATORS, ChartKind.CAPITALS).flatMap(kind -> kind.draw(subject).stream()).toList();
    }

    private static double longestWait(Projected projected) {
        var threads = ManagementFactory.getThreadMXBean();
        var last = new AtomicLong(threads.getCurrentThreadCpuTime());
        var longest = new AtomicLong();
        Cancellation.attempt(() -> {
            long now = threads.getCurrentThreadCpuTime();
            longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
            return false;
        }, until -> ProjectionFigures.of(ChartContext.of(projected.result(), until)));
        return longest.get() / NANOS_IN_MILLI;
    }

    private static Projected project(Parallax parallax, Texts.Sample sample) {
        var read = parallax.draft(sample.file()).now(sample.text(), () -> false);
        var lowered = completed(read.lower(read.scenarios().getFirst()));
        var order = new ProjectionOrder(
                List.of("ClashOfRealities"), Optional.of(10L), Optional.empty(), Runtime.getRuntime().availableProcessors());
        return completed(parallax.projections().project(lowered, order, Progress.SILENT));
    }

    private static <T> T completed(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> value;
            case Outcome.Rejected<T>(var reason) -> throw new IllegalStateException(reason);
            case Outcome.Cancelled<T> cancelled -> throw new IllegalStateException("cancelled");
        };
    }
}
