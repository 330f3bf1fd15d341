package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.parallax.app.source.Diagnostic;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.theory.InstalledTheories;

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
}
