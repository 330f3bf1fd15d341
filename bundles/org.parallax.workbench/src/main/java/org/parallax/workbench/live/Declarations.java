package org.parallax.workbench.live;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a text where a picture's mark was written. */
public final class Declarations {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    /** What may stand before a declaration on its line: anything but comments, and titles only as a whole. */
    private static final String BEFORE = "(?:[^\\n\"/]|\"[^\"\\n]*\"|/(?![/*]))*?";

    private static final String WORDS = "(?:event|decision|option|replace|scenario)";

    private static final Pattern ANY = Pattern.compile("\\b(?:event|decision|option|replace)\\s+(\\w+)");
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"\n]*\"|//[^\n]*");

    private Declarations() {}

    /** A stretch of text. */
    public record Place(int offset, int length) {}

    /** The place of what has this id: a name that is declared, or {@code line 12}. */
    public static Optional<Place> find(String text, String id) {
        var line = LINE.matcher(id);
        return line.matches() ? line(text, Integer.parseInt(line.group(1))) : declared(text, id);
    }

    /** The id of the innermost statement a place stands in, if that is one pictures may show. */
    public static Optional<String> at(String text, int offset) {
        int place = Math.clamp(offset, 0, text.length());
        var line = text.substring(lineStart(text, place), lineEnd(text, place));
        if (line.stripLeading().startsWith("expect ")) {
            return Optional.of("line " + (1 + text.substring(0, place).chars().filter(c -> c == '\n').count()));
        }
        var code = NO_CODE.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        return ANY.matcher(code).results()
                .filter(found -> start(code, found.start()) <= place)
                .filter(found -> place <= end(code, found.end()))
                .reduce((outer, inner) -> inner)
                .map(found -> found.group(1));
    }

    /** Where a statement begins: with its line where nothing stands before it. */
    private static int start(String code, int keyword) {
        int line = lineStart(code, keyword);
        return code.substring(line, keyword).isBlank() ? line : keyword;
    }

    /** Where a statement whose name ends at {@code from} ends: with its braces. */
    private static int end(String code, int from) {
        int depth = 0;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth <= 0) {
                return depth < 0 ? from : i + 1;
            }
        }
        return from;
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    private static int lineEnd(String text, int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    private static Optional<Place> declared(String text, String name) {
        if (!name.matches("\\w+")) {
            return Optional.empty();
        }
        var found = Pattern.compile("(?m)^" + BEFORE + "\\b" + WORDS + "\\s+(" + name + ")\\b").matcher(text);
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
