package org.parallax.cli.command;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.ParameterReader;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.app.projecting.Projections;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.theory.TheoryCard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to run: an option that is not given is taken from the scenario, or else from the defaults of Parallax. */
final class RunOptions {

    private static final String DRAWN = "drawn";
    private static final String FIXED = "fixed";

    /** In place of an id of a theory; no theory may have it. */
    private static final String ALL = "all";

    private static final int MOST_THREADS = 1024;

    private static final long USUAL_PATIENCE = 60;

    /** A week. */
    private static final long MOST_PATIENCE = 604_800;

    @Option(names = "--theory", paramLabel = "ID",
            description = "A theory to project with; may be given several times. all takes every installed one,"
                    + " whatever the scenario names. Without it those the scenario names, or all.")
    private List<String> theories = List.of();

    @Option(names = "--runs", paramLabel = "N", description = "Number of runs, from 1 to " + RunSettings.MOST_RUNS + " (usually " + ProjectionOrder.USUAL_RUNS + ").")
    private Optional<Long> runs = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers (usually " + ProjectionOrder.USUAL_SEED + ").")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private BranchOptions branches = new BranchOptions();

    @Option(names = "--parameters", paramLabel = "HOW",
            description = "The theories' parameters: drawn by each run from their distributions (usual), or fixed at their defaults.")
    private String parameters = DRAWN;

    @Option(names = "--set", paramLabel = "SETTING",
            description = "THEORY.PARAMETER=VALUE sets a parameter, =LOW..HIGH says where nine draws of ten lie, in place of"
                    + " what the scenario says; may be given several times. \"parallax theories --parameters\" lists them.")
    private List<String> settings = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; never changes a result.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--patience", paramLabel = "SECONDS",
            description = "Leave a theory out that finishes no run for so long (usually " + USUAL_PATIENCE + "); 0 waits for ever.")
    private long patience = USUAL_PATIENCE;

    /** What projects, compares and explains; a theory that hangs is left out after the patience given. */
    Projections projections(CommandContext context) {
        return context.parallax().get().projections()
                .supervisedBy(patience == 0 ? TheorySupervisor.endless() : new TheorySupervisor(Duration.ofSeconds(patience)));
    }

    /**
     * Completes an order with the branches that are held and given, which are looked up in the scenarios.
     *
     * @throws Failure if they cannot be, or a parameter is set of a theory that takes no part
     */
    ProjectionOrder order(CommandContext context, ProjectionOrder order, LoweredScenario... scenarios) {
        ParameterReader.withoutPart(order.parameters().settings(), taking(context, order, scenarios[0])).ifPresent(reason -> {
            throw Failure.usage(reason);
        });
        return order.looking(branches.branching(scenarios));
    }

    /**
     * What the options say, checked as far as that is possible without a scenario.
     *
     * @throws Failure if a number is out of range, a theory is not installed or given twice, or a parameter cannot be set so
     */
    ProjectionOrder order(CommandContext context) {
        requireInRange(runs, threads);
        if (patience < 0 || patience > MOST_PATIENCE) {
            throw Failure.usage("--patience lies between 0 and " + MOST_PATIENCE + " seconds, not at " + patience);
        }
        if (!List.of(DRAWN, FIXED).contains(parameters)) {
            throw Failure.usage("--parameters is fixed or drawn, not " + parameters);
        }
        requireDistinct(theories);
        if (theories.contains(ALL) && theories.size() > 1) {
            throw Failure.usage("--theory " + ALL + " takes every installed theory; leave the others out");
        }
        PluginWarnings.tell(context);
        var order = new ProjectionOrder(
                theories.equals(List.of(ALL)) ? installed(context) : theories, runs, seed, threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
        requireInstalled(context, order);
        return order.with(new ParameterPlan(parameters.equals(DRAWN), settings(context)));
    }

    /**
     * Checks numbers that every command takes alike.
     *
     * @throws Failure if one is out of range
     */
    static void requireInRange(Optional<Long> runs, Optional<Integer> threads) {
        runs.filter(given -> given < 1 || given > RunSettings.MOST_RUNS).ifPresent(given -> {
            throw Failure.usage("--runs lies between 1 and " + RunSettings.MOST_RUNS + ", not at " + given);
        });
        threads.filter(given -> given < 1 || given > MOST_THREADS).ifPresent(given -> {
            throw Failure.usage("--threads lies between 1 and " + MOST_THREADS + ", not at " + given);
        });
    }

    /**
     * Checks that no theory is given twice.
     *
     * @throws Failure if one is
     */
    static void requireDistinct(List<String> theories) {
        theories.stream().filter(id -> Collections.frequency(theories, id) > 1).findFirst().ifPresent(id -> {
            throw Failure.usage("--theory " + id + " is given twice; leave one out");
        });
    }

    /**
     * Checks that every theory of an order is installed.
     *
     * @throws Failure if one is not, naming the one probably meant
     */
    static void requireInstalled(CommandContext context, ProjectionOrder order) {
        context.parallax().get().projections().unknownTheory(order).ifPresent(reason -> {
            throw Failure.usage(reason);
        });
    }

    private List<ParameterSetting> settings(CommandContext context) {
        return switch (ParameterReader.read(settings, context.parallax().get().theories().cards())) {
            case Outcome.Completed<List<ParameterSetting>>(var read) -> read;
            case Outcome.Rejected<List<ParameterSetting>>(var reason) -> throw Failure.usage("--set: " + reason);
            case Outcome.Cancelled<List<ParameterSetting>> cancelled -> List.of();
        };
    }

    /** The theories that take part, which are those of the first scenario where the order leaves it open. */
    private static List<String> taking(CommandContext context, ProjectionOrder order, LoweredScenario first) {
        var named = order.theories().isEmpty() ? first.theories() : order.theories();
        return named.isEmpty() ? installed(context) : named;
    }

    private static List<String> installed(CommandContext context) {
        return context.parallax().get().theories().cards().stream().map(TheoryCard::id).toList();
    }
}
