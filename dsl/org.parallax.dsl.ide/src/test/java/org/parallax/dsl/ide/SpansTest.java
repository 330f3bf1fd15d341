package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.colour.ColouredSpan;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.navigate.Renaming;
import org.parallax.dsl.ide.text.Span;

/** What an editor has to know of an answer besides its words: its place, whether it is complete, and how to cancel. */
class SpansTest {

    private static final String SCENARIO = """
            scenario S on AB as of 2025-12 for 24 months {
              event clash in 2026-02 : Incident { by A over Past intensity minor }
              event again 2 months after clash : Incident { by A over Past intensity minor }
              assume P commitment 0.4
            }
            """;

    @Test
    void aNameIsKnownWithTheStretchItStandsIn() {
        for (var written : List.of("event |clash", "event cla|sh", "event clash|")) {
            var editor = new TestEditor(SCENARIO.replace("event clash", written));
            var target = editor.services().renaming().nameAt(editor.resource(), editor.caret()).orElseThrow();
            assertEquals(new Renaming.Target("clash", new Span(editor.text().indexOf("clash"), 5)), target, written);
        }
        var reference = new TestEditor(SCENARIO.replace("after clash", "after cl|ash"));
        assertEquals(new Span(reference.text().lastIndexOf("clash"), 5),
                reference.services().renaming().nameAt(reference.resource(), reference.caret()).orElseThrow().span());
        var none = new TestEditor(SCENARIO.replace("assume", "ass|ume"));
        assertTrue(none.services().renaming().nameAt(none.resource(), none.caret()).isEmpty());
    }

    @Test
    void aNameThatIsAWordOfTheLanguageStandsThereWithItsSign() {
        var editor = new TestEditor(SCENARIO.replace("event clash", "event ^eve|nt").replace("after clash", "after ^event"));
        var target = editor.services().renaming().nameAt(editor.resource(), editor.caret()).orElseThrow();
        assertEquals("event", target.name());
        assertEquals("^event", editor.at(target.span()));
    }

    @Test
    void aHoverKnowsItsWord() {
        for (var word : List.of("Incident", "commitment")) {
            var editor = new TestEditor(SCENARIO.replaceFirst(word, word.substring(0, 3) + "|" + word.substring(3)));
            var hover = editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow();
            assertEquals(word, editor.at(hover.span()));
        }
    }

    @Test
    void signsOfMarkdownAreWordsInACard() {
        var card = new HoverCard("a_b *c*", List.of("# not a heading", "<b> [x](y) `z` \\", "- no list", "1. no list", "in 2024. Then"),
                List.of("d_e"));
        assertEquals("""
                **a\\_b \\*c\\***

                \\# not a heading \s
                \\<b\\> \\[x\\](y) \\`z\\` \\\\ \s
                \\- no list \s
                1\\. no list \s
                in 2024. Then \s

                *d\\_e* \s""", card.markdown());
    }

    @Test
    void thePartOfColoursIsThatPartOfAllColours() {
        var editor = new TestEditor(SCENARIO);
        var colouring = editor.services().colouring();
        List<ColouredSpan> all = colouring.of(editor.resource(), Optional.empty());
        int length = editor.text().length();
        for (int start = 0; start < length; start += 37) {
            var part = new Span(start, Math.min(60, length - start));
            assertEquals(all.stream().filter(each -> each.span().end() > part.offset() && each.span().offset() < part.end()).toList(),
                    colouring.of(editor.resource(), Optional.of(part)), part::toString);
        }
    }

    @Test
    void nobodyWaitsForReferencesThatWereCalledOff() {
        var editor = new TestEditor(SCENARIO.replace("event clash", "event cla|sh"));
        var navigation = editor.services().navigation();
        var clash = navigation.elementAt(editor.resource(), editor.caret()).orElseThrow();
        assertEquals(2, navigation.references(editor.resource(), clash, () -> false).size());
        assertEquals(List.of(), navigation.references(editor.resource(), clash, () -> true));
        assertInstanceOf(RenameOutcome.Cancelled.class,
                editor.services().renaming().rename(editor.resource(), editor.caret(), "collision", () -> true));
        var looks = new AtomicInteger();
        assertInstanceOf(RenameOutcome.Cancelled.class, editor.services().renaming().rename(
                editor.resource(), editor.caret(), "collision", () -> looks.incrementAndGet() > 1), "half an answer would break the texts");
    }

    @Test
    void aListThatIsCutSaysSo() {
        assertTrue(new TestEditor(SCENARIO.replace(": Incident {", ": | {")).offered().isComplete());
        String kinds = IntStream.range(0, 300).mapToObj(i -> "kind K" + i + " \"k\" { by state }\n").collect(Collectors.joining());
        var cut = new TestEditor(kinds + SCENARIO.replaceFirst(": Incident \\{", ": | {")).offered();
        assertFalse(cut.isComplete());
        assertEquals(200, cut.proposals().size());
    }

    @Test
    void documentationIsMadeOnceAndTheSameWhenAskedLate() {
        for (var written : List.of(SCENARIO.replaceFirst(": Incident", ": Inc|ident"), SCENARIO.replaceFirst(": Incident \\{", ": | {"))) {
            var offer = new TestEditor(written).offers().stream().filter(each -> each.label().equals("Incident")).findFirst().orElseThrow();
            var card = offer.documentation().get();
            assertEquals(List.of("A paper, Incidents"), card.sources());
            assertSame(card, offer.documentation().get());
        }
    }

    @Test
    void aTheoryMayBeCalledWhatASnippetMeansSomethingBy() {
        var id = "A$1\\b}c";
        var language = Language.with(() -> Set.of(id), List::of, new ParallaxIdeModule());
        var workspace = language.newWorkspace();
        var text = TestEditor.RECORD + "scenario S on AB as of 2025-12 for 24 months {\n";
        workspace.put(TestEditor.FILE, text + "\n}\n");
        try (var pool = Executors.newFixedThreadPool(2)) {
            var snippet = EditorServices.of(language.injector()).completion()
                    .at(workspace.resource(TestEditor.FILE).orElseThrow(), text + "\n}\n", text.length(), pool).proposals().stream()
                    .filter(each -> each.kind() == Proposal.Kind.SNIPPET && each.text().startsWith("project"))
                    .findFirst().orElseThrow();
            assertTrue(snippet.text().contains("A\\$1\\\\b\\}c"), snippet.text());
            assertTrue(snippet.documentation().get().facts().stream().anyMatch(fact -> fact.contains(id)),
                    snippet.documentation().get().facts().toString());
        }
    }
}
