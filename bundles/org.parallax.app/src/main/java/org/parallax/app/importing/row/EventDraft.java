package org.parallax.app.importing.row;

import java.util.List;
import java.util.Optional;
import org.parallax.app.importing.known.KnownKind;

/**
 * What a row tells, as far as it could be read.
 *
 * @param title may be empty
 * @param wishedName the name that the row asks for; empty if it leaves that to us
 * @param clauses in the order in which they are written; a word in capitals stands for what could not be read
 */
public record EventDraft(
        String title, String wishedName, Optional<WrittenDate> when, Optional<KnownKind> kind, List<Clause> clauses,
        Optional<CitedSource> source) {

    public EventDraft {
        clauses = List.copyOf(clauses);
    }
}
