package org.parallax.app.importing.known;

import java.util.List;

/**
 * Something that a record knows by a name.
 *
 * @param name as texts write it, without {@code ^}
 * @param spellings what else a table may call it: its title, its code, names it had before
 */
public record KnownName(String name, List<String> spellings) {

    public KnownName {
        spellings = List.copyOf(spellings);
    }
}
