package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.record.RecordDossier;

/** What the live projection asks of the program. Calls take time; none is made on the UI thread. */
public interface ProjectionBackend {

    /**
     * Parses, links and checks a text beside its neighbours as editors hold them; broken text gives diagnostics, never an
     * exception. Empty if it was called off before it was done.
     */
    Optional<Understood> read(DocumentSnapshot text, Progress progress);

    /**
     * Projects with the theories the scenario asks for and the user lets take part, its seed, and the runs of a look,
     * of which those count in which what is given came about.
     */
    Outcome<Projected> project(LoweredScenario scenario, RefinementStep look, Conditioning given, Progress progress);

    /** Grows whenever the same scenario may be projected otherwise than before. */
    long edition();

    /** A text that was read. */
    interface Understood {

        /** What is wrong with it, by place. */
        List<Diagnostic> problems();

        /** The scenarios in it, in the order of the text. */
        List<ScenarioEntry> scenarios();

        /** A scenario made ready to be projected; rejected if what it builds on has errors, and cancelled if the text is not wanted any more. */
        Outcome<LoweredScenario> lower(ScenarioEntry scenario);

        /** The record a scenario is laid over, as it sees it; empty if it is laid over none that is known, or the text is not wanted any more. */
        Optional<RecordDossier> dossier(ScenarioEntry scenario);
    }
}
