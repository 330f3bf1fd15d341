package org.parallax.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @Test
    void everyLineIsIndentedAndFits() {
        var lines = Columns.indented("forty columns of text are not all ".repeat(6), 4);
        assertTrue(lines.size() > 2);
        lines.forEach(line -> assertTrue(line.startsWith("    ") && line.charAt(4) != ' ', line));
        lines.forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
    }

    @Test
    void anEastAsianCharacterCountsTwice() {
        var lines = Columns.indented("한일관계 ".repeat(10), 2);
        assertEquals(8, lines.getFirst().strip().split(" ").length);
        lines.forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3", "한일, 4", "각, 2", "e\u0301, 1", "👍, 2", "👍🏽, 2", "👩‍👩‍👧, 2", "🇰🇷, 2", "❤️, 2", "a\u200Bb, 2", "ｱ, 1", "שלום, 4", "ｶﾞ, 2"
    })
    void columnsAreCountedAsATerminalSetsThem(String text, int columns) {
        assertEquals(columns, Columns.width(text));
    }

    @Test
    void aCellIsAsWideAsAskedWhateverItHolds() {
        for (var text : List.of("日韓首脳会談の開催をめぐる実務者協議", "e\u0301".repeat(30), "👩‍👩‍👧".repeat(12), "a\u001B[31m\u202Eb".repeat(4), "각".repeat(20))) {
            for (int columns = 4; columns < 24; columns++) {
                assertEquals(columns, Columns.width(Columns.left(text, columns)), text);
                assertEquals(columns, Columns.width(Columns.right(text, columns)), text);
            }
        }
        assertEquals("👩‍👩‍👧...", Columns.cut("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5));
    }

    @Test
    void aTitleThatDoesNotFitBesideItsNameStandsUnderIt() {
        assertEquals(List.of("Summit  A summit"), Columns.heading("Summit", "A  summit"));
        var korean = "정상 회담을 둘러싼 실무 협의 ".repeat(4);
        var lines = Columns.heading("Summit", korean);
        assertEquals("Summit", lines.getFirst());
        lines.forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
        assertEquals(korean.strip(), String.join(" ", lines.subList(1, lines.size()).stream().map(String::strip).toList()));
    }

    @Test
    void textWithoutBlanksIsBrokenBetweenCharacters() {
        var japanese = "日韓首脳会談の開催をめぐる実務者協議。".repeat(4);
        var lines = Columns.indented("claim " + japanese, 4);
        assertEquals("claim" + japanese, String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
        var address = "https://example.org/" + "a".repeat(90);
        assertEquals("See" + address, String.join("", Columns.wrap("See " + address)));
        Columns.wrap("See " + address).forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
    }

    @Test
    void anAddressIsNotCut() {
        var address = "https://example.org/" + "a".repeat(90);
        assertEquals(List.of("  see", "  " + address), Columns.indented("see " + address, 2));
    }
}
