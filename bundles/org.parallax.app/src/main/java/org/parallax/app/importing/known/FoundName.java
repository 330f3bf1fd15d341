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

    /** Nothing is. */
    record Unknown() implements FoundName {}
}
