package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.parallax.app.Parallax;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;

/**
 * What follows a keystroke, step by step: checking the text, lowering the scenario, a first projection of 1,000 runs
 * under all theories, and the two pictures that the window shows. The window adds to this the pause after a keystroke
 * (50 ms and more) and drawing the pictures as pixels. The time of the refined projection that follows is printed too.
 */
record KeystrokeBench() implements Bench {

    private static final int WARM_UPS = 15;
    private static final int TIMES = 41;
    private static final int WIDTH = 700;
    private static final ProjectionOrder FIRST = order(1_000).to(Depth.FIGURES);
    private static final ProjectionOrder REFINED = order(10_000);
    private static final int MARKERS = 150;
    private static final int REDRAWN = 250;

    @Override
    public String name() {
        return "keystroke";
    }

    @Override
    public void run(Table table) {
        var parallax = Parallax.installed(Optional.empty());
        for (var sample : Texts.all()) {
            table.title(String.format(Locale.ROOT, "A keystroke in %s, %,d lines, warm", sample.name(), sample.lines()));
            measure(table, parallax, sample);
        }
    }

    private static void measure(Table table, Parallax parallax, Texts.Sample sample) {
        var document = parallax.draft(sample.file());
        var keystrokes = new AtomicInteger();
        table.row("problems known", Stopwatch.time(WARM_UPS, TIMES,
                () -> document.now(sample.typed(keystrokes.getAndIncrement()), () -> false)), MARKERS);
        var read = document.now(sample.text(), () -> false);
        read.diagnostics().stream().filter(problem -> problem.isError()).findFirst().ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
        var entry = read.scenarios().getFirst();
        table.row("scenario made ready", Stopwatch.time(WARM_UPS, TIMES, () -> read.lower(entry)));
        var lowered = completed(read.lower(entry));
        table.row("1,000 runs, all theories", Stopwatch.time(WARM_UPS, TIMES, () -> project(parallax, lowered, FIRST)));
        var result = project(parallax, lowered, FIRST);
        table.row("two pictures", Stopwatch.time(WARM_UPS, TIMES, () -> draw(result)));
        table.row("all of it", Stopwatch.time(2, TIMES, () -> {
            var now = document.now(sample.typed(keystrokes.getAndIncrement()), () -> false);
            draw(project(parallax, completed(now.lower(now.scenarios().getFirst())), FIRST));
        }), REDRAWN);
        table.row("then 10,000 runs and drivers", Stopwatch.time(1, 3, () -> project(parallax, lowered, REFINED)));
    }

    private static ProjectionResult project(Parallax parallax, LoweredScenario scenario, ProjectionOrder order) {
        Projected projected = completed(parallax.projections().project(scenario, order, Progress.SILENT));
        return projected.result();
    }

    private static ProjectionOrder order(long runs) {
        return new ProjectionOrder(
                List.of(), Optional.of(runs), Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    private static List<Chart> draw(ProjectionResult result) {
        var context = new ChartContext(result, Theme.light(), WIDTH);
        var subject = ChartKind.Subject.of(context, 0, Indicator.COOPERATION);
        return Stream.of(ChartKind.INDICATORS, ChartKind.CAPITALS).flatMap(kind -> kind.draw(subject).stream()).toList();
    }

    private static <T> T completed(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> value;
            case Outcome.Rejected<T>(var reason) -> throw new IllegalStateException(reason);
            case Outcome.Cancelled<T> cancelled -> throw new IllegalStateException("cancelled");
        };
    }
}
