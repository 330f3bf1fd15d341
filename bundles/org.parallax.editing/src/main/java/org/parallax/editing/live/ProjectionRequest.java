package org.parallax.editing.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.ScenarioEntry;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Branching;

/**
 * What is asked of the live projection.
 *
 * @param generation grows with every request; work for an older one is stale
 * @param text being edited; empty while none is
 * @param wanted the scenario chosen by name; empty for the one at the caret
 * @param branching what is made to happen in every run, and which runs count
 * @param read the scenarios of the text once it was read, and the one of them that is projected
 * @param aside whether another text, which is not projected, is in front of it
 */
record ProjectionRequest(
        long generation,
        Optional<DocumentSnapshot> text,
        Optional<String> wanted,
        Branching branching,
        Optional<ReadScenarios> read,
        boolean aside) {

    /** The scenarios and exercises of a text, and the scenario that is in front, if there is any. */
    record ReadScenarios(List<ScenarioEntry> all, List<ExerciseEntry> exercises, Optional<ScenarioEntry> inFront) {}

    /** The first one, of no text. */
    static ProjectionRequest nothing() {
        return new ProjectionRequest(0, Optional.empty(), Optional.empty(), Branching.NONE);
    }

    private ProjectionRequest(long generation, Optional<DocumentSnapshot> text, Optional<String> wanted, Branching branching) {
        this(generation, text, wanted, branching, Optional.empty(), false);
    }

    /**
     * For a text; if it is another file, the chosen scenario and what is looked at are dropped. Stays the same request where
     * only the caret has moved, and is in the same scenario as before.
     */
    ProjectionRequest following(DocumentSnapshot edited) {
        if (isStillOf(edited)) {
            return new ProjectionRequest(generation, Optional.of(edited), wanted, branching, read, false);
        }
        return isAbout(edited.path())
                ? new ProjectionRequest(generation + 1, Optional.of(edited), wanted, branching)
                : new ProjectionRequest(generation + 1, Optional.of(edited), Optional.empty(), Branching.NONE);
    }

    private boolean isStillOf(DocumentSnapshot edited) {
        return !aside && text.filter(edited::sameAs).isPresent()
                && read.filter(known -> !known.inFront().equals(inFront(known.all(), known.exercises(), edited))).isEmpty();
    }

    private Optional<ScenarioEntry> inFront(List<ScenarioEntry> all, List<ExerciseEntry> exercises, DocumentSnapshot edited) {
        int line = edited.caretLine();
        return ScenarioChoice.of(all, Stream.concat(wanted.stream(), ScenarioChoice.played(exercises, line)).toList(), line);
    }

    /** The same request once its text was read and has these scenarios and exercises. */
    ProjectionRequest reading(List<ScenarioEntry> scenarios, List<ExerciseEntry> exercises) {
        var chosen = text.flatMap(edited -> inFront(scenarios, exercises, edited));
        return new ProjectionRequest(generation, text, wanted, branching, Optional.of(new ReadScenarios(scenarios, exercises, chosen)), aside);
    }

    /** For the same text while another one, which is not projected, is in front of it. */
    ProjectionRequest putAside() {
        return new ProjectionRequest(generation + 1, text, wanted, branching, Optional.empty(), true);
    }

    /** For a scenario of the same text. */
    ProjectionRequest choosing(String scenario) {
        return new ProjectionRequest(generation + 1, text, Optional.of(scenario), branching);
    }

    /** For another look at the same scenario. */
    ProjectionRequest looking(Branching other) {
        return new ProjectionRequest(generation + 1, text, wanted, other);
    }

    /** For the same once more. */
    ProjectionRequest again() {
        return new ProjectionRequest(generation + 1, text, wanted, branching, Optional.empty(), aside);
    }

    /** For nothing. */
    ProjectionRequest resting() {
        return new ProjectionRequest(generation + 1, Optional.empty(), Optional.empty(), Branching.NONE);
    }

    /** The same request with those branches its text still has. */
    ProjectionRequest keeping(Branching kept) {
        return new ProjectionRequest(generation, text, wanted, kept, read, aside);
    }

    boolean isAbout(Path file) {
        return text.filter(known -> known.path().equals(file)).isPresent();
    }
}
