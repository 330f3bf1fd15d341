package org.parallax.exercise.command;

import java.util.Optional;
import java.util.OptionalLong;
import org.parallax.exercise.log.Author;

/**
 * A command, who gives it and when.
 *
 * @param key the same for a command that is sent again because its answer was lost
 * @param seen number of the last record that a facilitator saw; empty for one who needs not have seen any
 */
public record Request(Author by, Moment moment, Optional<String> key, OptionalLong seen, Command command) {

    /** A command without a key, of whatever was seen. */
    public static Request of(Author by, Moment moment, Command command) {
        return new Request(by, moment, Optional.empty(), OptionalLong.empty(), command);
    }
}
