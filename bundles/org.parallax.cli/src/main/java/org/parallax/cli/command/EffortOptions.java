package org.parallax.cli.command;

import java.util.List;
import java.util.Optional;
import org.parallax.app.backtest.BacktestEffort;
import org.parallax.app.projecting.ProjectionOrder;
import picocli.CommandLine.Option;

/** Which theories a back-test scores, and how much it computes. */
final class EffortOptions {

    @Option(names = "--theory", paramLabel = "ID",
            description = "A theory to score; may be given several times. Without it all that are installed; the Kernel always runs.")
    private List<String> theories = List.of();

    @Option(names = "--runs", paramLabel = "N",
            description = "Runs of each projection (usually " + BacktestEffort.RUNS + ", as was fixed beforehand).")
    private Optional<Long> runs = Optional.empty();

    @Option(names = "--seed", paramLabel = "N",
            description = "Seed of the random numbers (usually " + BacktestEffort.SEED + ", as was fixed beforehand).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; never changes a result.")
    private Optional<Integer> threads = Optional.empty();

    /** The theories named. */
    List<String> theories() {
        return List.copyOf(theories);
    }

    /**
     * What the options say.
     *
     * @throws org.parallax.cli.status.Failure if a number is out of range, or a theory is not installed or given twice
     */
    BacktestEffort asked(CommandContext context) {
        RunOptions.requireInRange(runs, threads);
        RunOptions.requireDistinct(theories);
        PluginWarnings.tell(context);
        int used = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        RunOptions.requireInstalled(context, new ProjectionOrder(theories, runs, seed, used));
        return new BacktestEffort(runs.orElse(BacktestEffort.RUNS), seed.orElse(BacktestEffort.SEED), used);
    }
}
