package org.parallax.exercise.plan;

import java.util.List;

/**
 * Those who play one or several states.
 *
 * @param states ids of the states
 * @param seats how many people it takes; {@link Seats#NONE} for the facilitator's own
 */
public record Team(String id, String title, List<String> states, Seats seats) {

    public Team {
        states = List.copyOf(states);
    }
}
