package org.parallax.exercise.log;

import java.util.List;
import java.util.Optional;
import org.parallax.exercise.plan.DecisionRule;

/**
 * Who votes and how it counts.
 *
 * @param team empty for the whole room
 * @param eligible seats that may vote; those of the moment it was opened
 * @param secret whether nobody may find out who voted how
 */
public record PollTerms(Optional<String> team, List<String> eligible, DecisionRule rule, boolean secret) {

    public PollTerms {
        eligible = List.copyOf(eligible);
    }
}
