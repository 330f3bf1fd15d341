package org.parallax.exercise.log;

import java.util.Optional;

/** Where somebody sits. */
public sealed interface SeatPlace {

    /** In a team. */
    record InTeam(String team) implements SeatPlace {}

    /** Among those who watch. */
    record Observing() implements SeatPlace {}

    /** Among those who watch and may write notes. */
    record Evaluating() implements SeatPlace {}

    /** The team; empty for those who watch. */
    default Optional<String> inTeam() {
        return this instanceof InTeam(var team) ? Optional.of(team) : Optional.empty();
    }
}
