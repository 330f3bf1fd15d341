package org.parallax.app.projecting;

import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.RunSettings;

/**
 * How to project: what is left open the scenario says, or else the defaults.
 *
 * @param theories ids; empty for those the scenario names, or all that are installed
 * @param threads never changes a result
 */
public record ProjectionOrder(List<String> theories, Optional<Long> runs, Optional<Long> seed, int threads) {

    /** Runs, where nobody says how many. */
    public static final long USUAL_RUNS = 10_000;

    /** The seed, where nobody gives one. */
    public static final long USUAL_SEED = 1;

    public ProjectionOrder {
        theories = List.copyOf(theories);
    }

    /** Everything as the scenario says, on all processors. */
    public static ProjectionOrder asTheScenarioSays() {
        return new ProjectionOrder(List.of(), Optional.empty(), Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    /** Runs and seed for a scenario. */
    RunSettings settings(LoweredScenario scenario) {
        return new RunSettings(
                runs.or(scenario::runs).orElse(USUAL_RUNS), seed.or(scenario::seed).orElse(USUAL_SEED));
    }
}
