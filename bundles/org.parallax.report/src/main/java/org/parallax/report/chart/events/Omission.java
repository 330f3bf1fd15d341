package org.parallax.report.chart.events;

import java.util.List;
import java.util.function.Function;
import org.parallax.report.words.Numbers;

/**
 * What a picture has no room for.
 *
 * @param count how many things are left out, at least one
 * @param named the first of them, in words
 */
public record Omission(int count, List<String> named) {

    /** As many as somebody reads; a table beside the picture has the rest. */
    private static final int MOST_NAMED = 20;

    public Omission {
        named = List.copyOf(named);
    }

    /** That {@code left}, what readers look for first, is left out. */
    public static <T> Omission of(List<T> left, Function<T, String> words) {
        return new Omission(left.size(), left.stream().limit(MOST_NAMED).map(words).toList());
    }

    /** {@code and two more, none of them likelier}. */
    public String label() {
        return inShort() + ", none of them likelier";
    }

    /** {@code and two more}. */
    public String inShort() {
        return "and " + Numbers.inWords(count) + " more";
    }

    /** Names them, or the first of them, in words for tooltip and screen reader. */
    public String text() {
        var rest = count - named.size();
        return "Not shown: " + String.join("; ", named) + (rest > 0 ? "; and " + Numbers.inWords(rest) + " more" : "");
    }
}
