package org.parallax.workbench.live;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.projection.result.Given;

/**
 * What is asked of the live projection.
 *
 * @param generation grows with every request; work for an older one is stale
 * @param text being edited; empty while none is
 * @param wanted the scenario chosen by name; empty for the one at the caret
 * @param given what came about in the runs that count
 */
record Request(long generation, Optional<EditedText> text, Optional<String> wanted, Given given) {

    /** The first one, of no text. */
    static Request nothing() {
        return new Request(0, Optional.empty(), Optional.empty(), Given.NOTHING);
    }

    /** For a text; of another file than before, nothing that was chosen stays. */
    Request following(EditedText edited) {
        return isAbout(edited.path())
                ? new Request(generation + 1, Optional.of(edited), wanted, given)
                : new Request(generation + 1, Optional.of(edited), Optional.empty(), Given.NOTHING);
    }

    /** For a scenario of the same text. */
    Request choosing(String scenario) {
        return new Request(generation + 1, text, Optional.of(scenario), given);
    }

    /** For the runs of the same scenario in which something came about. */
    Request giving(Given branches) {
        return new Request(generation + 1, text, wanted, branches);
    }

    /** For the same once more. */
    Request again() {
        return new Request(generation + 1, text, wanted, given);
    }

    /** For nothing. */
    Request resting() {
        return new Request(generation + 1, Optional.empty(), Optional.empty(), Given.NOTHING);
    }

    /** The same request with what its text still has of what was given. */
    Request keeping(Given kept) {
        return new Request(generation, text, wanted, kept);
    }

    boolean isAbout(Path file) {
        return text.filter(known -> known.path().equals(file)).isPresent();
    }
}
