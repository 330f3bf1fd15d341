package org.parallax.app.projecting;

import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.RunSettings;

/**
 * How to project: what is left open the scenario says, or else the defaults.
 *
 * @param theories ids; empty for those the scenario names, or all that are installed
 * @param threads never changes a result
 * @param given which of the runs are counted
 * @param depth of a projection; comparing and explaining always find what made the difference
 */
public record ProjectionOrder(
        List<String> theories, Optional<Long> runs, Optional<Long> seed, int threads, Conditioning given, Depth depth) {

    /** Runs, where nobody says how many. */
    public static final long USUAL_RUNS = 10_000;

    /** The seed, where nobody gives one. */
    public static final long USUAL_SEED = 1;

    public ProjectionOrder {
        theories = List.copyOf(theories);
    }

    /** An order by which every run counts and drivers are found too. */
    public ProjectionOrder(List<String> theories, Optional<Long> runs, Optional<Long> seed, int threads) {
        this(theories, runs, seed, threads, Conditioning.NOTHING, Depth.DRIVERS);
    }

    /** Everything as the scenario says, on all processors. */
    public static ProjectionOrder asTheScenarioSays() {
        return new ProjectionOrder(List.of(), Optional.empty(), Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    /** The same of only those runs in which this came about. */
    public ProjectionOrder where(Conditioning other) {
        return new ProjectionOrder(theories, runs, seed, threads, other, depth);
    }

    /** The same to another depth. */
    public ProjectionOrder to(Depth other) {
        return new ProjectionOrder(theories, runs, seed, threads, given, other);
    }

    /** Runs, seed, what is given and the depth, for a scenario. */
    RunSettings settings(LoweredScenario scenario) {
        return new RunSettings(
                runs.or(scenario::runs).orElse(USUAL_RUNS), seed.or(scenario::seed).orElse(USUAL_SEED), given, depth);
    }
}
