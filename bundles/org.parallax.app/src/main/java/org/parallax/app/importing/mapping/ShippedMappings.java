package org.parallax.app.importing.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The mappings that come with Parallax, by name. Each is a judgement, and a table to copy and change. */
public final class ShippedMappings {

    private static final List<String> NAMES = List.of("icews", "polecat");

    private ShippedMappings() {}

    /** Their names, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of one, a table; empty if there is none of that name. */
    public static Optional<byte[]> table(String name) {
        return NAMES.contains(name) ? Optional.of(bytes(name + ".csv")) : Optional.empty();
    }

    private static byte[] bytes(String file) {
        try (var resource = ShippedMappings.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("the mapping " + file + " is missing from its bundle");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
