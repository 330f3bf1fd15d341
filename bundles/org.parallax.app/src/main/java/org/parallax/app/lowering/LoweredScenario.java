package org.parallax.app.lowering;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Situation;
import org.parallax.report.Manifest;

/**
 * A scenario ready to be projected, and what its author asks of the projection.
 *
 * @param theories ids asked for, sorted; empty when the author leaves the choice open
 * @param coverage how far the record goes with the layers chosen
 * @param additions what files that are not the record's own add to what is known of it, by file
 */
public record LoweredScenario(
        Situation situation, List<String> theories, Optional<Long> runs, Optional<Long> seed, Digests digests,
        Manifest.Coverage coverage, List<Manifest.Addition> additions) {

    public LoweredScenario {
        theories = List.copyOf(theories);
        additions = List.copyOf(additions);
    }

    /** What every figure made from it says of its record, as half a sentence; empty where there is nothing to say. */
    public Optional<String> recordInWords() {
        return Manifest.recordInWords(coverage, additions);
    }

    /** A manifest of what was made from it, with how far the record goes and what was added to it. */
    public Manifest told(Manifest made) {
        return made.covering(coverage).with(additions);
    }
}
