package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.source.Diagnostic;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.theory.InstalledTheories;
import org.parallax.report.record.RecordDossier;

/** A text that changes under the hands of its author. */
final class DraftTest {

    private final Draft draft = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of).draft(Path.of("draft.scenario"));

    private Workspace now(String month) {
        return draft.now(Trial.RECORD + "scenario S on Small as of 2020-12 for 12 months { event a in " + month
                + " : Meeting { between Japan, SouthKorea } }", CancelIndicator.NullImpl);
    }

    @Test
    void eachStateIsCheckedAndLoweredAnew() {
        assertTrue(now("2021-0").diagnostics().stream().anyMatch(Diagnostic::isError));
        for (var month : List.of("2021-03", "2021-04")) {
            var workspace = now(month);
            assertEquals(List.of(), workspace.diagnostics().stream().filter(Diagnostic::isError).toList());
            var lowered = Trial.completed(workspace.lower(workspace.scenarios().getFirst()));
            assertTrue(lowered.situation().storyline().events().getFirst().timing().toString().contains(month));
        }
    }

    @Test
    void aStateWithErrorsIsRejectedAndNotThrown() {
        var workspace = now("2021-13");
        assertTrue(workspace.lower(workspace.scenarios().getFirst()) instanceof Outcome.Rejected);
    }

    @Test
    void halfTypedTextNeverThrows() {
        var whole = Trial.RECORD + "scenario S on Small as of 2020-12 for 12 months { event a in 2021-01 if not (b and c is d) : Meeting { between Japan, SouthKorea } }";
        for (int end = Trial.RECORD.length(); end < whole.length(); end += 3) {
            var workspace = draft.now(whole.substring(0, end), CancelIndicator.NullImpl);
            workspace.scenarios().forEach(workspace::lower);
        }
    }

    @Test
    void theRecordIsToldWithWhatTheFolderAddsAndWhereItStands(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD);
        var addition = folder.resolve("later.relationship");
        Files.writeString(addition, "relationship Small event newQuarrel on 2020-05 : Quarrel { by Japan over History intensity minor cites book }");
        var parallax = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of);
        var workspace = parallax.draft(folder.resolve("s.scenario"))
                .now("scenario S on Small as of 2020-12 for 12 months { }", CancelIndicator.NullImpl);
        var dossier = workspace.dossier(workspace.scenarios().getFirst()).orElseThrow();
        assertEquals(List.of("oldQuarrel", "newQuarrel"), dossier.timeline().stream().map(RecordDossier.TimelineEntry::id).toList());
        var passage = dossier.sections().stream().flatMap(section -> section.elements().stream())
                .filter(element -> element.id().equals("newQuarrel")).findFirst().orElseThrow().passage().orElseThrow();
        assertEquals(addition.toUri().getPath(), URI.create(passage.file()).getPath());
        assertEquals("relationship Small event ".length(), passage.offset());
    }

    @Test
    void aScenarioOverAnUnknownRecordHasNoneToTell() {
        var workspace = draft.now("scenario S on Nowhere as of 2020-12 for 12 months { }", CancelIndicator.NullImpl);
        assertEquals(Optional.empty(), workspace.dossier(workspace.scenarios().getFirst()));
    }
}
