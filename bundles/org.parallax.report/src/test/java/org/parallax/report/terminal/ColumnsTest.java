package org.parallax.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void anAddressIsNotCut() {
        var address = "https://example.org/" + "a".repeat(90);
        assertEquals(List.of("  see", "  " + address), Columns.indented("see " + address, 2));
    }
}
