package org.parallax.backtest.series;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a series is about. */
public sealed interface SeriesDirection {

    /**
     * What one side does or thinks toward the other.
     *
     * @param from code of a state, such as {@code KOR}; likewise {@code to}
     */
    record From(String from, String to) implements SeriesDirection {}

    /** Both sides together. */
    record Mutual() implements SeriesDirection {}

    /** What a head says: {@code KOR->JPN}, {@code both} or {@code undirected}; empty if it is none of these. */
    static Optional<SeriesDirection> parse(String text) {
        if (text.equals("both") || text.equals("undirected")) {
            return Optional.of(new Mutual());
        }
        Matcher codes = Pattern.compile("([A-Z]{3})->([A-Z]{3})").matcher(text);
        return codes.matches() && !text.startsWith(text.substring(5))
                ? Optional.of(new From(text.substring(0, 3), text.substring(5)))
                : Optional.empty();
    }
}
