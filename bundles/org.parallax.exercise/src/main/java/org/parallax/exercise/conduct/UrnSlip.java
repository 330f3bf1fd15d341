package org.parallax.exercise.conduct;

import java.util.Optional;
import org.parallax.exercise.belief.Estimate;

/**
 * An answer to a secret question, for its urn and for nothing else: not even its moment is kept.
 *
 * @param question id of the poll or asking
 * @param seat of which the last answer counts
 * @param key by which the same request is known again
 */
public record UrnSlip(String question, String seat, Said said, Optional<String> key) {

    /** What is on a slip. */
    public sealed interface Said {

        /** An option. */
        record Voted(String option) implements Said {}

        /** A belief. */
        record Believes(Estimate estimate) implements Said {}
    }
}
