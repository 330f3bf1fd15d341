package org.parallax.projection.theory;

import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a theory comes from, to tell a person whom to ask.
 *
 * @param theory its id
 * @param jar name of the jar file it came in; empty where it came in none
 */
public record Origin(String theory, Optional<String> jar) {

    /** The origin of a theory known by {@code id}; asks nothing of the theory itself. */
    public static Origin of(String id, Theory theory) {
        return new Origin(id, Optional.ofNullable(theory.getClass().getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::getPath)
                .filter(path -> path.endsWith(".jar"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Such as {@code Theory Tides (tides.jar)}. */
    public String words() {
        return "Theory " + theory + jar.map(name -> " (" + name + ")").orElse("");
    }
}
