package org.parallax.app.importing.row;

import java.util.List;

/**
 * A clause of an event.
 *
 * @param word the word of the language that it begins with
 * @param values the names behind it, or one text; none for a word alone
 * @param isText whether the value is a text and stands in quotes
 */
public record Clause(String word, List<String> values, boolean isText) {

    public Clause {
        values = List.copyOf(values);
    }

    static Clause names(String word, List<String> names) {
        return new Clause(word, names, false);
    }

    static Clause text(String word, String text) {
        return new Clause(word, List.of(text), true);
    }
}
