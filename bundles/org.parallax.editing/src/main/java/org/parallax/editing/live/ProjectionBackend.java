package org.parallax.editing.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.record.RecordDossier;

/** What the live projection asks of the program. Calls take time; none is made on the UI thread. */
public interface ProjectionBackend {

    /**
     * Parses, links and checks a text beside its neighbours as editors hold them; broken text gives diagnostics, never an
     * exception. Empty if it was cancelled before it was done.
     */
    Optional<Understood> read(DocumentSnapshot text, Progress progress);

    /**
     * Projects with the theories that the scenario asks for and the user has not switched off, with its seed and as many
     * runs as the step says, with this held and those runs counted.
     */
    Outcome<Projected> project(LoweredScenario scenario, RefinementStep step, Branching branching, Progress progress);

    /** Grows whenever projecting the same scenario may give another result than before. */
    long edition();

    /** A text that was read. */
    interface Understood {

        /** How long it took to read and check it, without what it waited for. */
        Duration took();

        /** What is wrong with it, by place. */
        List<Diagnostic> problems();

        /** The scenarios in it, in the order of the text. */
        List<ScenarioEntry> scenarios();

        /** The exercises in it, in the order of the text. */
        List<ExerciseEntry> exercises();

        /**
         * A scenario made ready to be projected; rejected if what it builds on has errors, and cancelled if the text is
         * not wanted any more.
         */
        Outcome<LoweredScenario> lower(ScenarioEntry scenario);

        /**
         * The record of a scenario, with what files beside it add; empty if no such record is known, or the text is not
         * wanted any more.
         */
        Optional<RecordDossier> dossier(ScenarioEntry scenario);

        /**
         * The record that a text without scenarios adds to, with what it and the files beside it add; empty if there is not
         * exactly one, or the text is not wanted any more.
         */
        Optional<RecordDossier> dossier();
    }
}
