package org.parallax.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of Parallax; the root pom states it and the build writes it into this bundle. */
final class ProgramVersion {

    private static final String FILE = "version.txt";

    private ProgramVersion() {}

    /**
     * The version, such as {@code 1.0.0}.
     *
     * @throws IllegalStateException if the bundle lacks the file: it was not made by the build
     */
    static String read() {
        try (var file = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("org.parallax.app lacks " + FILE + ", which the build writes");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
