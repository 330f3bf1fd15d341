package org.parallax.editing.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.loading.Location;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.status.StatusWords.Tone;

/** What the status line says. */
class StatusWordsTest {

    @Test
    void saysInPlainWordsWhereTheProjectionStands() {
        var nothing = new LiveState.Nothing("Open a scenario.");
        var held = new LiveState.Held("Two errors.", Optional.empty());
        assertEquals("Ready", StatusWords.of(false, nothing, List.of()).text());
        assertEquals("Checking", StatusWords.of(true, nothing, List.of()).text());
        assertEquals("Projecting", StatusWords.of(false, new LiveState.Working(Optional.empty()), List.of()).text());
        assertEquals("1 error", StatusWords.of(false, held, List.of(problem(Severity.ERROR))).text());
        var both = StatusWords.of(false, held,
                List.of(problem(Severity.ERROR), problem(Severity.ERROR), problem(Severity.WARNING), problem(Severity.INFO)));
        assertEquals("2 errors, 1 warning", both.text());
        assertEquals(Tone.ERROR, both.tone());
        assertEquals("Two errors.", both.detail());
        assertEquals("Not projected", StatusWords.of(false, held, List.of()).text());
        assertEquals("Ready, 1 warning", StatusWords.of(false, nothing, List.of(problem(Severity.WARNING))).text());
    }

    private static Diagnostic problem(Severity severity) {
        return Diagnostic.of(severity, "CODE", "Something.",
                new Location(URI.createURI("memory:/a.scenario"), "a.scenario", 1, 1, 0, 1));
    }
}
