package org.parallax.exercise.belief;

import java.util.Map;

/**
 * A belief at one time and round, when it was closed.
 *
 * @param belief its name
 * @param seats what each seat held that answered
 * @param theories what each theory said then, by id: a share of runs, 0 to 1
 */
public record ClosedBelief(String belief, Map<String, Probability> seats, Map<String, Double> theories) {

    public ClosedBelief {
        seats = Map.copyOf(seats);
        theories = Map.copyOf(theories);
    }
}
