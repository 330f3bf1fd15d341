package org.parallax.cli.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.ConditioningReader;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.app.projecting.Projections;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.TheorySupervisor;
import picocli.CommandLine.Option;

/** How to run: what is not given the scenario says, or else the defaults of Parallax. */
final class RunOptions {

    private static final int MOST_THREADS = 1024;

    /** A week. */
    private static final long MOST_PATIENCE = 604_800;

    @Option(names = "--theory", paramLabel = "ID",
            description = "A theory to project with; may be given several times. Without it those the scenario names, or all.")
    private List<String> theories = List.of();

    @Option(names = "--runs", paramLabel = "N", description = "Number of runs, from 1 to 100000000 (usually 10000).")
    private Optional<Long> runs = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers (usually 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--given", paramLabel = "BRANCH",
            description = "Count only the runs in which this came about: an event, DECISION=OPTION, or either after"
                    + " \"not \"; may be given several times.")
    private List<String> given = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; never changes a result.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--patience", paramLabel = "SECONDS",
            description = "Leave a theory out that finishes no run for so long (usually 60); 0 waits for ever.")
    private long patience = 60;

    /** Projects, compares and explains, with a watch over the theories. */
    Projections projections(CommandContext session) {
        return session.parallax().get().projections()
                .watched(patience == 0 ? TheorySupervisor.endless() : new TheorySupervisor(Duration.ofSeconds(patience)));
    }

    /**
     * The order to project these scenarios, with what is given read by what they have.
     *
     * @throws Failure if none of them has a branch that is given
     */
    ProjectionOrder order(ProjectionOrder order, LoweredScenario... scenarios) {
        return switch (ConditioningReader.read(given, scenarios)) {
            case Outcome.Completed<Conditioning>(var branches) -> order.where(branches);
            case Outcome.Rejected<Conditioning>(var reason) -> throw Failure.usage(reason);
            case Outcome.Cancelled<Conditioning> cancelled -> order;
        };
    }

    /**
     * The order to project, as far as it is known before a scenario is.
     *
     * @throws Failure if a number is out of range or a theory is not installed
     */
    ProjectionOrder order(CommandContext session) {
        runs.filter(given -> given < 1 || given > RunSettings.MOST_RUNS).ifPresent(given -> {
            throw Failure.usage("--runs lies between 1 and " + RunSettings.MOST_RUNS + ", not at " + given);
        });
        threads.filter(given -> given < 1 || given > MOST_THREADS).ifPresent(given -> {
            throw Failure.usage("--threads lies between 1 and " + MOST_THREADS + ", not at " + given);
        });
        if (patience < 0 || patience > MOST_PATIENCE) {
            throw Failure.usage("--patience lies between 0 and " + MOST_PATIENCE + " seconds, not at " + patience);
        }
        PluginWarnings.tell(session);
        var order = new ProjectionOrder(
                theories, runs, seed, threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
        session.parallax().get().projections().unknownTheory(order).ifPresent(reason -> {
            throw Failure.usage(reason);
        });
        return order;
    }
}
