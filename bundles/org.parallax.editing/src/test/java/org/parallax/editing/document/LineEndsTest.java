package org.parallax.editing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.service.SnippetText;

/** What is put into a text ends its lines as the text does, and the places to fill in stay at their words. */
class LineEndsTest {

    private static final LineEnds WINDOWS = new LineEnds("\r\n");

    @Test
    void allLinesEndAlike() {
        assertEquals("a\r\nb\r\nc", WINDOWS.in("a\nb\r\nc"));
        assertEquals("a\nb\nc", new LineEnds("\n").in("a\nb\r\nc"));
    }

    @Test
    void aStretchMovesWithTheLinesBeforeIt() {
        var change = new TextChange(new Span(10, 0), "\n  event in 2026-01\n");
        int month = 10 + change.text().indexOf("2026-01");
        assertEquals(new Span(month + 1, 7), WINDOWS.span(change, new Span(month, 7)));
        assertEquals(new Span(3, 2), WINDOWS.span(change, new Span(3, 2)), "before the change");
        assertEquals(new Span(42, 1), WINDOWS.span(change, new Span(40, 1)), "after it");
    }

    @Test
    void thePlacesOfASnippetStayAtTheirWords() {
        var insertion = SnippetText.of("{\n  in ${1:month}\n  ${2:over\nme}\n}$0").indented("  ").ending(WINDOWS);
        assertEquals("{\r\n    in month\r\n    over\r\n  me\r\n  }", insertion.text());
        var stops = insertion.stops().stream()
                .map(stop -> insertion.text().substring(stop.offset(), stop.offset() + stop.length())).toList();
        assertEquals("month", stops.get(0));
        assertEquals("", stops.getLast());
        assertEquals(insertion.text().length(), insertion.stops().getLast().offset());
    }

    @Test
    void aBackslashInAPlaceTakesTheNextSignAsItIs() {
        var insertion = SnippetText.of("with ${1:A\\$1\\\\b\\}c} runs ${2:10}$0");
        assertEquals("with A$1\\b}c runs 10", insertion.text());
        assertEquals(3, insertion.stops().size());
        assertEquals("A$1\\b}c".length(), insertion.stops().getFirst().length());
    }
}
