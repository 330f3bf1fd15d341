package org.parallax.exercise.belief;

import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.plan.BeliefTime;

/**
 * A belief at one time and round, when it was closed; asked for as a probability.
 *
 * @param belief its name
 * @param statement digest of what was asked; another statement under the same name is another belief
 * @param seats what each seat held that answered; none of a secret one, whatever was answered
 * @param room the median of all answers; empty if there were none
 * @param theories what each theory said then, by id: a share of runs, 0 to 1
 */
public record ClosedBelief(
        String belief, String statement, BeliefTime time, int round, Map<String, Probability> seats,
        Optional<Probability> room, Map<String, Double> theories) {

    public ClosedBelief {
        seats = Map.copyOf(seats);
        theories = Map.copyOf(theories);
    }
}
