package org.parallax.app.projecting;

import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.RunSettings;

/**
 * How to project. What is left open is taken from the scenario, or else from the defaults.
 *
 * @param theories ids; empty for those that the scenario names, or else all that are installed
 * @param threads at least 1; never changes a result
 * @param branching what is made to happen in every run, or never, of which each scenario holds what it has; and which of
 *     the runs are counted, of those in which that is held
 * @param depth of a projection; comparing and explaining always find what made the difference
 * @param parameters what values theories' parameters have, before what the scenario sets
 */
public record ProjectionOrder(
        List<String> theories, Optional<Long> runs, Optional<Long> seed, int threads, Branching branching, Depth depth,
        ParameterPlan parameters) {

    /** Number of runs if neither order nor scenario gives one. */
    public static final long USUAL_RUNS = 10_000;

    /** The seed if neither order nor scenario gives one. */
    public static final long USUAL_SEED = 1;

    public ProjectionOrder {
        theories = List.copyOf(theories);
    }

    /** An order in which every run counts and drivers are found too. */
    public ProjectionOrder(List<String> theories, Optional<Long> runs, Optional<Long> seed, int threads) {
        this(theories, runs, seed, threads, Branching.NONE, Depth.DRIVERS, ParameterPlan.DRAWN);
    }

    /** The same order for only those runs in which these branches came about. */
    public ProjectionOrder where(Conditioning other) {
        return looking(branching.with(other));
    }

    /** The same order with this held and those runs counted. */
    public ProjectionOrder looking(Branching other) {
        return new ProjectionOrder(theories, runs, seed, threads, other, depth, parameters);
    }

    /** The same order with another depth. */
    public ProjectionOrder to(Depth other) {
        return new ProjectionOrder(theories, runs, seed, threads, branching, other, parameters);
    }

    /** The same order with other values of parameters. */
    public ProjectionOrder with(ParameterPlan other) {
        return new ProjectionOrder(theories, runs, seed, threads, branching, depth, other);
    }

    /** Which of the runs are counted. */
    public Conditioning given() {
        return branching.given();
    }

    /** The settings for a scenario, with what the order leaves open filled in. */
    RunSettings settings(LoweredScenario scenario) {
        return new RunSettings(
                runs.or(scenario::runs).orElse(USUAL_RUNS), seed.or(scenario::seed).orElse(USUAL_SEED), branching.given(), depth, parameters);
    }
}
