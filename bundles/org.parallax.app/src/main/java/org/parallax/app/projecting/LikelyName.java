package org.parallax.app.projecting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parallax.dsl.linking.Nearest;

/**
 * Suggests the one name that was probably meant, where a message has room for one only. What is near is decided by
 * {@link Nearest}, as everywhere in the language; beyond that, a part of a name is enough on a command line.
 */
public final class LikelyName {

    private LikelyName() {}

    /**
     * The end of a sentence that reports an unknown name: {@code ; did you mean A?}, or a full stop if no name is like
     * {@code wrong} or contains it.
     */
    public static String suggestion(String wrong, Collection<String> names) {
        return Nearest.to(wrong, names.stream()).stream()
                .findFirst()
                .or(() -> containing(wrong, names))
                .map(name -> "; did you mean " + name + "?")
                .orElse(".");
    }

    private static Optional<String> containing(String part, Collection<String> names) {
        return names.stream()
                .filter(name -> part.length() >= 3 && fold(name).contains(fold(part)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
