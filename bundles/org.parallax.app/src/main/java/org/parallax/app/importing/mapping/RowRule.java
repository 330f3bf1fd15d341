package org.parallax.app.importing.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.app.importing.table.Headings;

/** Rows of somebody else's table that a mapping leaves out, whatever their kind. */
public enum RowRule {
    /** One state acts on itself, as in data that tell of police and citizens too. */
    BY_EQUALS_TO("by equals to"),
    /** The states are not the two that the record is about. */
    NOT_BETWEEN_PARTIES("not between the parties"),
    /** Another row or the record tells the same already, as in data made from many reports of one event. */
    ALIKE("alike");

    private final String words;

    RowRule(String words) {
        this.words = words;
    }

    /** The words in the column {@code theirs} of a mapping. */
    public String words() {
        return words;
    }

    static Optional<RowRule> of(String words) {
        return Arrays.stream(values()).filter(rule -> rule.words.equals(Headings.plain(words))).findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(RowRule::words).toList();
    }
}
