package org.parallax.dsl.ide.navigate;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.ide.text.TextChange;

/** What comes of asking for another name. */
public sealed interface RenameOutcome {

    /** The changes that give the element its new name everywhere, by file, in the order of the text. */
    record Changes(Map<URI, List<TextChange>> byFile) implements RenameOutcome {

        /** Copies. */
        public Changes {
            byFile = Map.copyOf(byFile);
        }
    }

    /** Nobody waited for the answer. */
    record Cancelled() implements RenameOutcome {}

    /** It cannot be renamed so; the reason is a sentence for a person. */
    record Refused(String reason) implements RenameOutcome {}
}
