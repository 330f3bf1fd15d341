package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;

class FormattingTest {

    private static final String UNTIDY = """
            scenario S "A scenario" on AB as of 2025-12 for 24 months {
            event clash   "A clash" in 2026-03 : Incident { by A over Past   intensity severe }
                  // stays
              assume    P commitment 0.4 to 0.7
            }
            """;

    @Test
    void laysOutTheWholeTextAndKeepsItsWords() {
        var editor = new TestEditor(UNTIDY);
        String laidOut = apply(editor, editor.services().formatting().changes(editor.resource(), Optional.empty()));
        assertTrue(laidOut.contains("\n  event clash \"A clash\" in 2026-03 : Incident { by A over Past intensity severe }\n"
                + "  // stays\n  assume P commitment 0.4 to 0.7\n}"), laidOut);
        assertEquals(editor.text().replaceAll("\\s+", ""), laidOut.replaceAll("\\s+", ""));
        String scenario = laidOut.substring(laidOut.indexOf("scenario S"));
        var again = new TestEditor(scenario);
        assertTrue(apply(again, again.services().formatting().changes(again.resource(), Optional.empty()))
                .endsWith("\n" + scenario));
    }

    @Test
    void laysOutNoMoreThanWhatIsAskedFor() {
        var editor = new TestEditor(UNTIDY);
        int start = editor.text().indexOf("event clash");
        var part = new Span(start, editor.text().indexOf("// stays") - start);
        List<TextChange> changes = editor.services().formatting().changes(editor.resource(), Optional.of(part));
        assertFalse(changes.isEmpty());
        String laidOut = apply(editor, changes);
        assertTrue(laidOut.contains("event clash \"A clash\""), laidOut);
        assertTrue(laidOut.contains("assume    P"), laidOut);
    }

    @Test
    void leavesLineEndsAsTheyAre() {
        var editor = new TestEditor(UNTIDY);
        var tidy = apply(editor, editor.services().formatting().changes(editor.resource(), Optional.empty()));
        var windows = new TestEditor(tidy.substring(tidy.indexOf("scenario S")).replace("\n", "\r\n"));
        int start = windows.text().indexOf("scenario S");
        assertEquals(List.of(), windows.services().formatting()
                .changes(windows.resource(), Optional.of(new Span(start, windows.text().length() - start))));
    }

    @Test
    void leavesABrokenTextAlone() {
        var editor = new TestEditor(UNTIDY.replace("over Past", "over {"));
        assertEquals(List.of(), editor.services().formatting().changes(editor.resource(), Optional.empty()));
    }

    private static String apply(TestEditor editor, List<TextChange> changes) {
        var text = new StringBuilder(editor.text());
        changes.reversed().forEach(change -> text.replace(change.span().offset(), change.span().end(), change.text()));
        return text.toString();
    }
}
