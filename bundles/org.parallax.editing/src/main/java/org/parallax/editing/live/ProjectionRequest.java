package org.parallax.editing.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.ScenarioEntry;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Conditioning;

/**
 * What is asked of the live projection.
 *
 * @param generation grows with every request; work for an older one is stale
 * @param text being edited; empty while none is
 * @param wanted the scenario chosen by name; empty for the one at the caret
 * @param given the conditions that hold in the runs that count
 * @param read the scenarios of the text once it was read, and the one of them that is projected
 * @param aside whether another text, which is not projected, is in front of it
 */
record ProjectionRequest(
        long generation,
        Optional<DocumentSnapshot> text,
        Optional<String> wanted,
        Conditioning given,
        Optional<ReadScenarios> read,
        boolean aside) {

    /** The scenarios of a text, and the one of them that is in front, if there is any. */
    record ReadScenarios(List<ScenarioEntry> all, Optional<ScenarioEntry> inFront) {}

    /** The first one, of no text. */
    static ProjectionRequest nothing() {
        return new ProjectionRequest(0, Optional.empty(), Optional.empty(), Conditioning.NOTHING);
    }

    private ProjectionRequest(long generation, Optional<DocumentSnapshot> text, Optional<String> wanted, Conditioning given) {
        this(generation, text, wanted, given, Optional.empty(), false);
    }

    /**
     * For a text; if it is another file, the chosen scenario and the conditions are dropped. Stays the same request where
     * only the caret has moved, and is in the same scenario as before.
     */
    ProjectionRequest following(DocumentSnapshot edited) {
        if (isStillOf(edited)) {
            return new ProjectionRequest(generation, Optional.of(edited), wanted, given, read, false);
        }
        return isAbout(edited.path())
                ? new ProjectionRequest(generation + 1, Optional.of(edited), wanted, given)
                : new ProjectionRequest(generation + 1, Optional.of(edited), Optional.empty(), Conditioning.NOTHING);
    }

    private boolean isStillOf(DocumentSnapshot edited) {
        return !aside && text.filter(edited::sameAs).isPresent()
                && read.filter(known -> !known.inFront().equals(inFront(known.all(), edited))).isEmpty();
    }

    private Optional<ScenarioEntry> inFront(List<ScenarioEntry> all, DocumentSnapshot edited) {
        var played = ExerciseInText.around(edited.content(), edited.caretLine()).map(ExerciseInText::plays);
        return ScenarioChoice.of(all, Stream.of(wanted, played).flatMap(Optional::stream).toList(), edited.caretLine());
    }

    /** The same request once its text was read and has these scenarios. */
    ProjectionRequest reading(List<ScenarioEntry> scenarios) {
        var chosen = text.flatMap(edited -> inFront(scenarios, edited));
        return new ProjectionRequest(generation, text, wanted, given, Optional.of(new ReadScenarios(scenarios, chosen)), aside);
    }

    /** For the same text while another one, which is not projected, is in front of it. */
    ProjectionRequest putAside() {
        return new ProjectionRequest(generation + 1, text, wanted, given, Optional.empty(), true);
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
        return new ProjectionRequest(generation + 1, text, wanted, given, Optional.empty(), aside);
    }

    /** For nothing. */
    ProjectionRequest resting() {
        return new ProjectionRequest(generation + 1, Optional.empty(), Optional.empty(), Conditioning.NOTHING);
    }

    /** The same request with those conditions its text still has. */
    ProjectionRequest keeping(Conditioning kept) {
        return new ProjectionRequest(generation, text, wanted, kept, read, aside);
    }

    boolean isAbout(Path file) {
        return text.filter(known -> known.path().equals(file)).isPresent();
    }
}
