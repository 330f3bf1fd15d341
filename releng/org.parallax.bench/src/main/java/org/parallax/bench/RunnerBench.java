package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** How long projections take, on one thread and on two, and with growing numbers of runs. */
record RunnerBench() implements Bench {

    private static final int MONTHS = 36;

    @Override
    public String name() {
        return "runner";
    }

    @Override
    public void run(Table table) {
        var situation = BenchWorld.situation(MONTHS);
        var theories = PluginLoader.ofClassPath().find(InstalledTheories.KIND).plugins();
        new RandomBench().run(table);
        for (var theory : theories) {
            threads(table, situation, theory);
        }
        explaining(table, situation, theories);
        scaling(table, situation, theories.stream().filter(theory -> theory.card().id().equals("ClashOfRealities")).findFirst().orElseThrow());
        all(table, situation);
    }

    private static void threads(Table table, Situation situation, Theory theory) {
        var theories = List.of(theory);
        table.title(theory.card().id() + ", " + MONTHS + " months, scenario, baseline and reference, attribution, drawn parameters, warm");
        var one = Stopwatch.time(8, 9, () -> project(situation, theories, 10_000, 1));
        var two = Stopwatch.time(4, 9, () -> project(situation, theories, 10_000, 2));
        table.row("10,000 runs, 1 thread", one);
        table.row("10,000 runs, 2 threads", two);
        table.row("speed-up on 2 threads", one.best() / two.best(), "x");
        table.row("as the editor first asks: 1,000 runs, figures alone, 2 threads", Stopwatch.time(8, 9, () -> figures(situation, theories)));
    }

    private static void explaining(Table table, Situation situation, List<Theory> theories) {
        table.title("What moved one indicator under all " + theories.size() + " theories, 10,000 runs each, 2 threads, warm");
        table.row("drivers", Stopwatch.time(2, 5, () -> explain(situation, theories, Depth.DRIVERS)));
        table.row("drivers and sensitivity", Stopwatch.time(2, 5, () -> explain(situation, theories, Depth.SENSITIVITY)));
    }

    private static void explain(Situation situation, List<Theory> theories, Depth depth) {
        completed(new Projector(2).explain(
                situation, theories, Indicator.POLITICAL, situation.from().plusMonths(MONTHS - 1L),
                new RunSettings(10_000, 7).to(depth), Progress.SILENT));
    }

    private static void scaling(Table table, Situation situation, Theory theory) {
        var theories = List.of(theory);
        table.title(theory.card().id() + ", ever more runs on 2 threads, warm");
        var last = Stopwatch.time(4, 9, () -> project(situation, theories, 10_000, 2));
        table.row("10,000 runs", last);
        for (long runs = 100_000; runs <= 1_000_000; runs *= 10) {
            long number = runs;
            var time = Stopwatch.time(0, 3, () -> project(situation, theories, number, 2));
            table.row(String.format(Locale.ROOT, "%,d runs", runs), time);
            table.row("a run, against a tenth of them", time.best() / last.best() / 10, "x");
            last = time;
        }
    }

    private static void all(Table table, Situation situation) {
        var theories = PluginLoader.ofClassPath().find(InstalledTheories.KIND).plugins();
        table.title("All " + theories.size() + " theories together, 2 threads, warm");
        table.row("1,000 runs each, figures alone", Stopwatch.time(8, 9, () -> figures(situation, theories)));
        table.row("1,000 runs each", Stopwatch.time(8, 9, () -> project(situation, theories, 1000, 2)));
        table.row("10,000 runs each", Stopwatch.time(2, 5, () -> project(situation, theories, 10_000, 2)));
    }

    static ProjectionResult project(Situation situation, List<Theory> theories, long runs, int threads) {
        return project(situation, theories, runs, threads, Progress.SILENT);
    }

    static ProjectionResult project(
            Situation situation, List<Theory> theories, long runs, int threads, Progress progress) {
        return completed(new Projector(threads).project(situation, theories, new RunSettings(runs, 7), progress));
    }

    private static void figures(Situation situation, List<Theory> theories) {
        completed(new Projector(2).project(
                situation, theories, new RunSettings(1000, 7).to(Depth.FIGURES), Progress.SILENT));
    }

    private static <T> T completed(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T> completed -> completed.value();
            case Outcome.Rejected<T> rejected -> throw new IllegalStateException(rejected.reason());
            case Outcome.Cancelled<T> cancelled -> throw new IllegalStateException("cancelled");
        };
    }
}
