package org.parallax.app.lowering;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Situation;
import org.parallax.report.Manifest;

/**
 * A scenario ready to be projected, and what its author asks of the projection.
 *
 * @param theories ids asked for, sorted; empty when the author leaves the choice open
 * @param additions what files that are not the record's own add to what is known of it, by file
 */
public record LoweredScenario(
        Situation situation, List<String> theories, Optional<Long> runs, Optional<Long> seed, Digests digests,
        List<Manifest.Addition> additions) {

    public LoweredScenario {
        theories = List.copyOf(theories);
        additions = List.copyOf(additions);
    }
}
