package org.parallax.editing.live;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Conditioning;

/**
 * What is asked of the live projection.
 *
 * @param generation grows with every request; work for an older one is stale
 * @param text being edited; empty while none is
 * @param wanted the scenario chosen by name; empty for the one at the caret
 * @param given the conditions that hold in the runs that count
 */
record ProjectionRequest(long generation, Optional<DocumentSnapshot> text, Optional<String> wanted, Conditioning given) {

    /** The first one, of no text. */
    static ProjectionRequest nothing() {
        return new ProjectionRequest(0, Optional.empty(), Optional.empty(), Conditioning.NOTHING);
    }

    /** For a text; if it is another file, the chosen scenario and the conditions are dropped. */
    ProjectionRequest following(DocumentSnapshot edited) {
        return isAbout(edited.path())
                ? new ProjectionRequest(generation + 1, Optional.of(edited), wanted, given)
                : new ProjectionRequest(generation + 1, Optional.of(edited), Optional.empty(), Conditioning.NOTHING);
    }

    /** For a scenario of the same text. */
    ProjectionRequest choosing(String scenario) {
        return new ProjectionRequest(generation + 1, text, Optional.of(scenario), given);
    }

    /** For the runs of the same scenario in which other conditions hold. */
    ProjectionRequest giving(Conditioning branches) {
        return new ProjectionRequest(generation + 1, text, wanted, branches);
    }

    /** For the same once more. */
    ProjectionRequest again() {
        return new ProjectionRequest(generation + 1, text, wanted, given);
    }

    /** For nothing. */
    ProjectionRequest resting() {
        return new ProjectionRequest(generation + 1, Optional.empty(), Optional.empty(), Conditioning.NOTHING);
    }

    /** The same request with those conditions its text still has. */
    ProjectionRequest keeping(Conditioning kept) {
        return new ProjectionRequest(generation, text, wanted, kept);
    }

    boolean isAbout(Path file) {
        return text.filter(known -> known.path().equals(file)).isPresent();
    }
}
