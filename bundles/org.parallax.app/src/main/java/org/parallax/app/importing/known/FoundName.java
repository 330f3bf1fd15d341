package org.parallax.app.importing.known;

import java.util.List;

/** What a cell may name. */
public sealed interface FoundName {

    /** One thing. */
    record One(KnownName name) implements FoundName {}

    /** Several things are spelt so. */
    record Several(List<String> names) implements FoundName {

        public Several {
            names = List.copyOf(names);
        }
    }

    /**
     * Nothing is.
     *
     * @param suggestion the rest of a sentence: {@code ; did you mean A?}, or a full stop
     */
    record Unknown(String suggestion) implements FoundName {}
}
