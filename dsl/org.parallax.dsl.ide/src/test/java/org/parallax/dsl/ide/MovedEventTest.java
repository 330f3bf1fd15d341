package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.fix.QuickFixes;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Workspace;

/** An event that adds to an installed record, for all scenarios in its folder, is taken into the scenario it was meant for. */
class MovedEventTest {

    private static final Language LANGUAGE = Language.with(Set::of, List::of, new ParallaxIdeModule());
    private static final URI FILE = URI.createURI("memory:/near/text.scenario");
    private static final String EVENT = """
            event zz "Z" on 2026-04-01 : Incident {
              by A over Past intensity minor
            }
            """;
    private static final String FIRST = """
            scenario First "f" on AB as of 2025-12 for 24 months {
              event e in 2026-03 : Incident { by A over Past intensity minor }
            """;

    @Test
    void isTakenIntoTheScenarioBeforeIt() {
        var text = FIRST + "}\n\n" + EVENT + "\nscenario Second \"s\" extends First { }\n";
        assertEquals(List.of("Move it into the scenario First", "Begin the file with “relationship AB”"),
                fixes(text).stream().map(Fix::label).toList());
        assertEquals(FIRST + EVENT.indent(2) + "}\n\nscenario Second \"s\" extends First { }\n", apply(text, fixes(text).getFirst()));
        assertEquals(List.of(), fixes(apply(text, fixes(text).getFirst())));
    }

    @Test
    void isTakenIntoTheFirstWhereNoneIsBeforeIt() {
        var text = EVENT + FIRST + "}\n";
        assertEquals("\n" + FIRST + EVENT.indent(2) + "}\n", apply(text, fixes(text).getFirst()));
    }

    @Test
    void keepsATitleOfTwoLinesAndTheLineOfACommentBeforeIt() {
        var event = "event zz \"A\nB\" on 2026-04-01 : Incident {\n\n  /* who\n     did it */ by A over Past intensity minor }";
        var other = "event yy in 2026-05 : Incident { by A over Past intensity minor }";
        var text = FIRST + "}\n// remark\n" + event + "  " + other + "\n";
        assertEquals(FIRST + "  event zz \"A\nB\" on 2026-04-01 : Incident {\n\n    /* who\n       did it */ by A over Past intensity minor }\n"
                + "}\n// remark\n" + other + "\n", apply(text, fixes(text).getFirst()));
    }

    @Test
    void leavesARemarkAfterItOnALineOfItsOwn() {
        var event = EVENT.strip();
        var text = FIRST + "}\n// one\n" + event + " // two\n";
        assertEquals(FIRST + EVENT.indent(2) + "}\n// one\n// two\n", apply(text, fixes(text).getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void keepsTheLineEndsOfTheFile(String lineEnd) {
        var text = (FIRST + "}\n\n" + EVENT).replace("\n", lineEnd);
        assertEquals((FIRST + EVENT.indent(2) + "}\n").replace("\n", lineEnd), apply(text, fixes(text).getFirst()));
    }

    @Test
    void isMeantAsAnAddition() {
        var text = EVENT;
        assertEquals(List.of(), fixes("relationship AB\n" + text));
    }

    private static List<Fix> fixes(String text) {
        Workspace workspace = LANGUAGE.newWorkspace();
        workspace.put(URI.createURI("memory:/far/ab.relationship"), TestEditor.RECORD);
        workspace.put(FILE, text);
        return workspace.check(FILE, () -> false).diagnostics().stream()
                .filter(finding -> finding.code().equals("ADDS_TO_RECORD"))
                .findFirst()
                .map(finding -> new QuickFixes().of(finding, workspace.resource(FILE).orElseThrow()))
                .orElse(List.of());
    }

    private static String apply(String text, Fix fix) {
        var changed = new StringBuilder(text);
        var changes = new ArrayList<>(fix.changes());
        changes.sort(Comparator.comparingInt((TextChange change) -> change.span().offset()).reversed());
        changes.forEach(change -> changed.replace(change.span().offset(), change.span().end(), change.text()));
        return changed.toString();
    }
}
