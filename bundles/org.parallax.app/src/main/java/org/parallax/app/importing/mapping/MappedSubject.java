package org.parallax.app.importing.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.app.importing.table.Headings;

/** What the words of a mapping are about. */
public enum MappedSubject {
    KIND,
    STATE,
    ISSUE,
    AGREEMENT,
    LEADER,
    LEANING,
    INTENSITY,
    SOURCE;

    /** The word in the column {@code what} of a mapping. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MappedSubject> of(String word) {
        return Arrays.stream(values()).filter(subject -> subject.word().equals(Headings.plain(word))).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(MappedSubject::word).toList();
    }
}
