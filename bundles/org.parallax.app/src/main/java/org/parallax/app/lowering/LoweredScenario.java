package org.parallax.app.lowering;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Situation;

/**
 * A scenario ready to be projected, and what its author asks of the projection.
 *
 * @param theories ids asked for, sorted; empty when the author leaves the choice open
 */
public record LoweredScenario(
        Situation situation, List<String> theories, Optional<Long> runs, Optional<Long> seed, Digests digests) {

    public LoweredScenario {
        theories = List.copyOf(theories);
    }
}
