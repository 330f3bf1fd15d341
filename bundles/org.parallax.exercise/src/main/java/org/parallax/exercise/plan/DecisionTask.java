package org.parallax.exercise.plan;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who takes a decision of the scenario.
 *
 * @param decision id of the decision
 * @param move id of the move in which it is taken
 * @param secret whether nobody may find out who voted how
 * @param minutes how long its poll is open; empty for until it is closed by hand
 * @param objectives ids of what it serves
 */
public record DecisionTask(
        String decision, String move, Decider decider, boolean secret, OptionalInt minutes, List<String> objectives) {

    public DecisionTask {
        objectives = List.copyOf(objectives);
    }
}
