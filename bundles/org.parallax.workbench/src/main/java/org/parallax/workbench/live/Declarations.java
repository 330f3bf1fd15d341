package org.parallax.workbench.live;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a text where a picture's mark was written. */
public final class Declarations {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final String WORDS = "(?:event|decision|option|replace|scenario)";

    private Declarations() {}

    /** A stretch of text. */
    public record Place(int offset, int length) {}

    /** The place of what has this id: a name that is declared, or {@code line 12}. */
    public static Optional<Place> find(String text, String id) {
        var line = LINE.matcher(id);
        return line.matches() ? line(text, Integer.parseInt(line.group(1))) : declared(text, id);
    }

    private static Optional<Place> declared(String text, String name) {
        if (!name.matches("\\w+")) {
            return Optional.empty();
        }
        var found = Pattern.compile("(?m)^[^\\n\"/]*?\\b" + WORDS + "\\s+(" + name + ")\\b").matcher(text);
        return found.find() ? Optional.of(new Place(found.start(1), name.length())) : Optional.empty();
    }

    private static Optional<Place> line(String text, int number) {
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int end = text.indexOf('\n', start);
        return Optional.of(new Place(start, (end < 0 ? text.length() : end) - start));
    }
}
