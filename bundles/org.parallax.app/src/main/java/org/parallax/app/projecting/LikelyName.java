package org.parallax.app.projecting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parallax.dsl.linking.Nearest;

/** The one name somebody probably meant where there is room for one only. */
public final class LikelyName {

    private LikelyName() {}

    /** The name most like {@code wrong}, else the shortest that contains it; empty if there is neither. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        return Nearest.to(wrong, names.stream()).stream()
                .findFirst()
                .or(() -> containing(wrong, names));
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
