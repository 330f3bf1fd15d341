package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.navigate.References;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;

/** A name of before leads where the name of today leads, and the editor writes only that of today. */
class FormerNamesTest {

    private static final String RENAMED = """
            kind Clash "Clash" { by state over issue harms political slightly fades over 9 months cites paper formerly Skirmish }
           issue ^event "Events" { cites paper formerly happenings }
            """;
    private static final String BEGIN = RENAMED + "scenario S on AB as of 2025-12 for 24 months {\n";

    @Test
    void oneFixWritesTheNameOfToday() {
        var editor = new TestEditor(BEGIN + "event e in 2026-02 : |Skirmish { by A over happenings }\n}\n");
        List<List<Fix>> fixes = editor.check().diagnostics().stream().filter(found -> found.code().equals("FORMER_NAME"))
                .map(found -> editor.services().quickFixes().of(found, editor.resource())).toList();
        assertEquals(List.of("Change to Clash", "Change to ^event"), fixes.stream().flatMap(List::stream).map(Fix::label).toList());
        var text = new StringBuilder(editor.text());
        for (var fix : fixes.reversed()) {
            TextChange change = fix.getFirst().changes().getFirst();
            text.replace(change.span().offset(), change.span().end(), change.text());
        }
        assertTrue(text.toString().contains(": Clash { by A over ^event }"), text::toString);
        var mended = TestEditor.alone(text.append('|').toString()).check().diagnostics().stream().map(Diagnostic::code).toList();
        assertFalse(mended.contains("FORMER_NAME") || mended.contains("UNKNOWN_NAME"), mended::toString);
    }

    @Test
    void completionOffersTheNameOfTodayAlone() {
        var offers = new TestEditor(BEGIN + "event e in 2026-02 : | { by A over Past }\n}\n").proposals();
        assertTrue(offers.contains("Clash"), offers::toString);
        assertFalse(offers.contains("Skirmish") || offers.stream().anyMatch(offer -> offer.contains("formerly")), offers::toString);
    }

    @Test
    void completionGoesOnInsideAnEventOfAnOldKind() {
        var offers = new TestEditor(BEGIN + "event e in 2026-02 : Skirmish { by A over | }\n}\n").proposals();
        assertTrue(offers.contains("Past"), offers::toString);
        assertFalse(offers.contains("happenings"), offers::toString);
    }

    @Test
    void usesUnderEitherNameAreFoundFromEither() {
        var text = BEGIN + "event e in 2026-02 : Skirmish { by A over Past }\nevent f in 2026-02 : Clash { by A over Past }\n}\n";
        for (var from : List.of("Skirmish }", "Skirmish { by", "Clash \"", "Clash { by A")) {
            var editor = new TestEditor(text.replace(from, "|" + from));
            var found = References.at(editor.caret(), editor.services().navigation(), editor.resource(), () -> false).orElseThrow();
            assertEquals("Clash", found.name());
            assertEquals(List.of("Clash", "Skirmish", "Clash"),
                    found.places().stream().map(place -> editor.at(place.span())).toList(), from);
        }
    }

    @Test
    void theCardTellsBothNames() {
        var editor = new TestEditor(BEGIN + "event e in 2026-02 : |Skirmish { by A over Past }\n}\n");
        var card = editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow().card();
        assertEquals("kind of event Clash", card.heading());
        assertTrue(card.facts().contains("Formerly Skirmish"), card::toString);
    }

    @Test
    void completionOffersTheClause() {
        var offers = new TestEditor(RENAMED.replace(" formerly Skirmish", " |")).proposals();
        assertTrue(offers.contains("formerly"), offers::toString);
    }

    @Test
    void renamingWritesTheNewNameInPlaceOfBoth() {
        var editor = new TestEditor(BEGIN + "event e in 2026-02 : |Skirmish { by A over Past }\nevent f in 2026-02 : Clash { by A over Past }\n}\n");
        var changes = assertInstanceOf(RenameOutcome.Changes.class, rename(editor, "Collision")).byFile().get(TestEditor.FILE);
        assertEquals(List.of("Clash", "Skirmish", "Clash"), changes.stream().map(change -> editor.at(change.span())).toList());
        assertTrue(changes.stream().allMatch(change -> change.text().equals("Collision")));
        assertEquals(Optional.of("Skirmish"), editor.services().renaming().nameAt(editor.resource(), editor.caret())
                .map(target -> editor.at(target.span())));
    }

    @Test
    void nothingIsRenamedToWhatAnotherWasCalledBefore() {
        assertInstanceOf(RenameOutcome.Refused.class,
                rename(new TestEditor(BEGIN + "event e in 2026-02 : Clash { by A over |Past }\n}\n"), "Skirmish"));
    }

    @Test
    void theNameOfBeforeItselfStays() {
        var editor = new TestEditor(BEGIN.replace("formerly Skirmish", "formerly |Skirmish") + "}\n");
        assertInstanceOf(RenameOutcome.Refused.class, rename(editor, "Collision"));
        assertEquals(Optional.empty(), editor.services().renaming().nameAt(editor.resource(), editor.caret()));
        Span span = editor.services().navigation().nameAt(editor.resource(), editor.caret()).orElseThrow();
        assertEquals("Skirmish", editor.at(span));
    }

    private static RenameOutcome rename(TestEditor editor, String name) {
        return editor.services().renaming().rename(editor.resource(), editor.caret(), name, () -> false);
    }

    @Test
    void anEventOfTheRecordHasThemToo() {
        var text = RENAMED + "event brawl on 2020-05-01 : Clash { by A over Past cites paper formerly scuffle }\n";
        var editor = new TestEditor(text.replace("scuffle", "scu|ffle"));
        assertEquals("brawl", editor.services().navigation().elementAt(editor.resource(), editor.caret()).orElseThrow().getName());
        var offers = new TestEditor(text.replace("formerly scuffle", "|")).proposals();
        assertTrue(offers.contains("formerly"), offers::toString);
        var planned = new TestEditor(BEGIN + "event e in 2026-02 : Clash { by A over Past | }\n}\n").proposals();
        assertFalse(planned.contains("formerly"), planned::toString);
    }
}
