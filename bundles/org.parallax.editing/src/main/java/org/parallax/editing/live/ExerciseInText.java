package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An exercise as far as its text alone tells, which may be half-written. Its word stands at the margin.
 *
 * @param plays the name of a scenario; empty where it says none
 */
record ExerciseInText(String name, String plays) {

    private static final Pattern BEGUN = Pattern.compile("(?m)^exercise[ \\t]+\\^?(\\w+)");
    private static final Pattern PLAYS = Pattern.compile("\\A[^{]*?\\bplays\\s+\\^?(\\w+)");

    /** The exercises of a text, in its order. */
    static Stream<ExerciseInText> all(String text) {
        return BEGUN.matcher(text).results().map(found -> {
            var plays = PLAYS.matcher(text.substring(found.end()));
            return new ExerciseInText(found.group(1), plays.find() ? plays.group(1) : "");
        });
    }

    /** The exercise that a line, counted from 1, is in: nothing else begins at the margin between. */
    static Optional<ExerciseInText> around(String text, int line) {
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            if (!lines.get(i).isEmpty() && Character.isLetter(lines.get(i).charAt(0))) {
                return lines.get(i).startsWith("exercise") ? all(String.join("\n", lines.subList(i, lines.size()))).findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
