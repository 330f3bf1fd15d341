package org.parallax.exercise.log;

import java.util.Optional;

/** Where somebody sits. */
public sealed interface Place {

    /** In a team. */
    record InTeam(String team) implements Place {}

    /** Among those who watch. */
    record Observing() implements Place {}

    /** Among those who watch and may write notes. */
    record Evaluating() implements Place {}

    /** The team; empty for those who watch. */
    default Optional<String> inTeam() {
        return this instanceof InTeam(var team) ? Optional.of(team) : Optional.empty();
    }
}
