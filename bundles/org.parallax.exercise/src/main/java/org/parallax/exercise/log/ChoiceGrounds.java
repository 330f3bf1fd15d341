package org.parallax.exercise.log;

import java.util.Optional;

/**
 * On what grounds an option was taken.
 *
 * @param poll whose ballots decided, or were set aside
 * @param over whether the ballots of that poll had decided for another option; there is a reason then
 * @param draw 0 to 1, what chance drew
 */
public record ChoiceGrounds(
        ChoiceHow how, Optional<String> poll, boolean over, Optional<String> reason, Optional<Double> draw) {

    public ChoiceGrounds {
        if (over && (poll.isEmpty() || reason.isEmpty())) {
            throw new IllegalArgumentException("Who sets a vote aside says which and why");
        }
    }
}
