package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines and characters lead to offsets and back, whatever ends the lines. */
class LineMapTest {

    @Test
    void everyKindOfLineEnd() {
        var lines = new LineMap("a\nbb\r\nccc\rd\n");
        assertEquals(5, lines.lines());
        assertEquals(List.of(0, 2, 6, 10, 12), IntStream.range(0, 5).mapToObj(lines::start).toList());
        assertEquals(List.of(1, 4, 9, 11, 12), IntStream.range(0, 5).mapToObj(lines::end).toList());
        assertEquals(1, lines.line(4));
        assertEquals(1, lines.line(5), "between the two signs of one end");
        assertEquals(2, lines.character(5), "between the two signs of one end");
    }

    @Test
    void anEmptyTextHasOneLine() {
        var lines = new LineMap("");
        assertEquals(1, lines.lines());
        assertEquals(0, lines.line(7));
        assertEquals(0, lines.offset(3, 3));
    }

    @Test
    void whatLiesOutsideIsItsNearestPlace() {
        var lines = new LineMap("ab\r\ncd");
        assertEquals(2, lines.offset(0, 99));
        assertEquals(0, lines.offset(-1, 99));
        assertEquals(4, lines.offset(1, -5));
        assertEquals(6, lines.offset(2, 0));
        assertEquals(6, lines.offset(1, Integer.MAX_VALUE));
        assertEquals(1, lines.line(Integer.MAX_VALUE));
        assertEquals(0, lines.line(-1));
        assertEquals(0, lines.start(-1));
        assertEquals(6, lines.end(99));
    }

    @Test
    void everyOffsetOutsideOfALineEndLeadsToItsLineAndBack() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 4).forEach(sign -> text.append("a\r\n\uD83D".charAt(sign)));
            var lines = new LineMap(text.toString());
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean isInside = offset > 0 && offset < text.length() && text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n';
                int there = lines.offset(lines.line(offset), lines.character(offset));
                assertEquals(isInside ? offset - 1 : offset, there, text::toString);
                assertTrue(lines.start(lines.line(offset)) <= offset);
            }
            assertEquals(text.toString().split("\r\n|\r|\n", -1).length, lines.lines(), text::toString);
        }
    }

    @Test
    void manyLines() {
        var lines = new LineMap("x\n".repeat(1000));
        assertEquals(1001, lines.lines());
        assertEquals(1000, lines.line(2000));
        assertEquals(999, lines.line(1999));
    }
}
