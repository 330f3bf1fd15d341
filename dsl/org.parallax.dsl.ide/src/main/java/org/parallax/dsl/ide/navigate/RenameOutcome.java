package org.parallax.dsl.ide.navigate;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.ide.text.TextChange;

/** The result of a request to rename. */
public sealed interface RenameOutcome {

    /** The changes that give the element its new name everywhere, by file, in the order of the text. */
    record Changes(Map<URI, List<TextChange>> byFile) implements RenameOutcome {

        /** Copies. */
        public Changes {
            byFile = Map.copyOf(byFile);
        }
    }

    /** The request was cancelled. */
    record Cancelled() implements RenameOutcome {}

    /** The element cannot get that name; the reason is a sentence for the user. */
    record Refused(String reason) implements RenameOutcome {}
}
