package org.parallax.app.source;

import java.util.Optional;

/**
 * Finds braces or parentheses nested deeper than anyone writes. A parser descends into each level, so
 * without this a hostile or damaged file would exhaust its stack.
 */
public final class Nesting {

    /** Levels that are still accepted. */
    public static final int DEEPEST = 100;

    private Nesting() {}

    /** An error at the first place that is too deep, if there is one. */
    static Optional<Diagnostic> tooDeep(String shown, String content) {
        int depth = 0;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '\n' -> {
                    line++;
                    lineStart = i + 1;
                }
                case '{', '(' -> depth++;
                case '}', ')' -> depth--;
                case '"', '/' -> {
                    int end = endOfPassage(content, i);
                    for (; i < end; i++) {
                        if (content.charAt(i) == '\n') {
                            line++;
                            lineStart = i + 1;
                        }
                    }
                }
                default -> { }
            }
            if (depth > DEEPEST) {
                return Optional.of(new Diagnostic(shown, line, i - lineStart + 1, i, 1, Diagnostic.Severity.ERROR,
                        "NestedTooDeeply", "Braces and parentheses are nested over " + DEEPEST + " deep here"));
            }
        }
        return Optional.empty();
    }

    /** Index of the last character of the string or comment that starts at {@code i}; {@code i} if none does. */
    private static int endOfPassage(String content, int i) {
        if (content.charAt(i) == '"') {
            int end = i + 1;
            while (end < content.length() && content.charAt(end) != '"') {
                end += content.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end, content.length() - 1);
        }
        if (content.startsWith("//", i)) {
            int end = content.indexOf('\n', i);
            return (end < 0 ? content.length() : end) - 1;
        }
        if (content.startsWith("/*", i)) {
            int end = content.indexOf("*/", i + 2);
            return end < 0 ? content.length() - 1 : end + 1;
        }
        return i;
    }
}
