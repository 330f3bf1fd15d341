package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.colour.ColouredSpan;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;

class EditorServicesTest {

    private static final String SCENARIO = """
            scenario S "A scenario" on AB as of 2025-12 for 24 months {
              // a comment
              event clash "A clash" in 2026-03 : Incident { by A over Past intensity severe }
              event again 2 months after clash with probability 40% : Incident { by B over Past intensity minor }
              assume P commitment 0.4 to 0.7
            }
            """;

    @Test
    void coloursEveryKindOfToken() {
        var editor = new TestEditor(SCENARIO);
        List<ColouredSpan> spans = editor.services().colouring().of(editor.resource(), Optional.empty());
        assertEquals(Role.KEYWORD, role(editor, spans, "scenario"));
        assertEquals(Role.DEFINITION, role(editor, spans, "again"));
        assertEquals(Role.KIND, roleOfLast(editor, spans, "Incident"));
        assertEquals(Role.ELEMENT, roleOfLast(editor, spans, "Past"));
        assertEquals(Role.HAPPENING, roleOfLast(editor, spans, "clash"));
        assertEquals(Role.STRING, role(editor, spans, "\"A clash\""));
        assertEquals(Role.DATE, role(editor, spans, "2026-03"));
        assertEquals(Role.NUMBER, role(editor, spans, "0.4"));
        assertEquals(Role.COMMENT, spans.stream()
                .filter(span -> editor.at(span.span()).startsWith("// a comment")).findFirst().orElseThrow().role());
        assertEquals(Role.SOURCE, roleOfLast(editor, spans, "paper"));
    }

    @Test
    void colouredSpansAreOrderedAndApart() {
        var editor = new TestEditor(SCENARIO + "scenario Broken { event } \"never closed");
        int end = 0;
        for (ColouredSpan span : editor.services().colouring().of(editor.resource(), Optional.empty())) {
            assertTrue(span.span().offset() >= end);
            end = span.span().end();
        }
    }

    @Test
    void outlinesScenariosWithTitlesAndDates() {
        var editor = new TestEditor(SCENARIO);
        OutlineEntry scenario = editor.services().outline().of(editor.resource()).getLast();
        assertEquals("S", scenario.name());
        assertEquals("as of 2025-12", scenario.detail());
        assertEquals(List.of("clash", "again", ""), scenario.children().stream().map(OutlineEntry::name).toList());
        assertEquals(List.of("2026-03", "2 mo. after clash", ""),
                scenario.children().stream().map(OutlineEntry::detail).toList());
        assertEquals("clash", editor.at(scenario.children().getFirst().nameSpan()));
    }

    @Test
    void foldsWhatSpansLines() {
        var editor = new TestEditor(SCENARIO);
        List<Span> folds = editor.services().folding().of(editor.resource());
        assertEquals(3, folds.size(), () -> folds.stream().map(editor::at).toList().toString());
        assertTrue(editor.at(folds.getLast()).startsWith("{\n  // a comment"));
    }

    @Test
    void foldsStayWhileAStatementIsBegun() {
        var editor = new TestEditor(SCENARIO.replace("  event again", "  ev\n  event again"));
        List<Span> folds = editor.services().folding().of(editor.resource());
        assertEquals(3, folds.size(), () -> folds.stream().map(editor::at).toList().toString());
    }

    @Test
    void hoverTellsWhatAnIndicatorAndADriverMeasure() {
        var indicator = new TestEditor(SCENARIO.replace("assume P", "expect secu|rity above 40 in 2026-06 assume P"));
        HoverCard card = indicator.services().hovers().at(indicator.resource(), indicator.caret()).orElseThrow().card();
        assertEquals("indicator security cooperation", card.heading());
        var driver = new TestEditor(SCENARIO.replace("commitment", "commit|ment"));
        assertEquals("driver commitment",
                driver.services().hovers().at(driver.resource(), driver.caret()).orElseThrow().card().heading());
    }

    @Test
    void hoverNamesEffectsAndSources() {
        var editor = new TestEditor(SCENARIO.replaceFirst(": Incident", ": Inc|ident"));
        HoverCard card = editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow().card();
        assertEquals("kind of event Incident", card.heading());
        assertTrue(card.facts().contains("Takes by state, over issue, intensity"), card.facts().toString());
        assertTrue(card.facts().contains("Harms political strongly (6 points, 0.9 of them lasting)"), card.facts().toString());
        assertEquals(List.of("A paper, Incidents"), card.sources());
        assertTrue(card.markdown().startsWith("**kind of event Incident**"));
    }

    @Test
    void noHoverOnBlanksAndKeywords() {
        var editor = new TestEditor(SCENARIO.replaceFirst("assume", "ass|ume"));
        assertTrue(editor.services().hovers().at(editor.resource(), editor.caret()).isEmpty());
    }

    @Test
    void goesToTheDefinitionAndFindsEveryUse() {
        var editor = new TestEditor(SCENARIO.replace("after clash", "after cl|ash"));
        Place place = editor.services().navigation().definition(editor.resource(), editor.caret()).orElseThrow();
        assertEquals("clash", editor.at(place.span()));
        assertEquals(2, editor.services().navigation().occurrences(editor.resource(), editor.caret()).size());
    }

    @Test
    void renamesTheDefinitionAndEveryUse() {
        var editor = new TestEditor(SCENARIO.replace("event clash", "event cl|ash"));
        var outcome = editor.services().renaming().rename(editor.resource(), editor.caret(), "collision", () -> false);
        var changes = assertInstanceOf(RenameOutcome.Changes.class, outcome).byFile().get(TestEditor.FILE);
        assertEquals(List.of("clash", "clash"), changes.stream().map(change -> editor.at(change.span())).toList());
        assertEquals("collision", changes.getFirst().text());
    }

    @Test
    void refusesNamesThatAreTaken() {
        var editor = new TestEditor(SCENARIO.replace("event clash", "event cl|ash")
                + "scenario Other on AB as of 2025-12 for 12 months { event apart in 2026-03 : Incident { by A over Past intensity minor } }\n");
        for (String taken : List.of("again", "Pact")) {
            var refused = assertInstanceOf(RenameOutcome.Refused.class,
                    editor.services().renaming().rename(editor.resource(), editor.caret(), taken, () -> false));
            assertTrue(refused.reason().startsWith("There is another " + taken), refused.reason());
        }
        assertInstanceOf(RenameOutcome.Changes.class,
                editor.services().renaming().rename(editor.resource(), editor.caret(), "apart", () -> false));
    }

    @Test
    void refusesNamesThatAreNone() {
        var editor = new TestEditor(SCENARIO.replace("event clash", "event cl|ash"));
        assertInstanceOf(RenameOutcome.Refused.class,
                editor.services().renaming().rename(editor.resource(), editor.caret(), "two words", () -> false));
        var escaped = editor.services().renaming().rename(editor.resource(), editor.caret(), "event", () -> false);
        assertEquals("^event", assertInstanceOf(RenameOutcome.Changes.class, escaped)
                .byFile().get(TestEditor.FILE).getFirst().text());
    }

    private static Role role(TestEditor editor, List<ColouredSpan> spans, String text) {
        return spans.stream().filter(span -> editor.at(span.span()).equals(text)).findFirst().orElseThrow().role();
    }

    private static Role roleOfLast(TestEditor editor, List<ColouredSpan> spans, String text) {
        List<ColouredSpan> all = spans.stream().filter(span -> editor.at(span.span()).equals(text)).toList();
        assertFalse(all.isEmpty());
        return all.getLast().role();
    }
}
