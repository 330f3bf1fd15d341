package org.parallax.projection.plugin;

import java.util.Optional;
import org.parallax.projection.theory.Theory;

/**
 * Where a theory comes from, so that people know whom to ask.
 *
 * @param theory its id
 * @param jar name of the jar file it came in; empty where it came in none
 */
public record Origin(String theory, Optional<String> jar) {

    /** The origin of a theory known by {@code id}; asks nothing of the theory itself. */
    public static Origin of(String id, Theory theory) {
        return new Origin(id, JarName.of(theory.getClass()));
    }

    /** Such as {@code Theory Tides (tides.jar)}. */
    public String words() {
        return "Theory " + theory + jar.map(name -> " (" + name + ")").orElse("");
    }
}
