package org.parallax.dsl.ide.complete;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the texts of completion from the files beside these classes. */
final class Phrases {

    private Phrases() {}

    /** The lines of a file but for its comments. */
    static List<String> lines(String file) {
        try (var in = Phrases.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
