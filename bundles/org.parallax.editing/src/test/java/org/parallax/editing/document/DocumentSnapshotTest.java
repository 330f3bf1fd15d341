package org.parallax.editing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The line of the caret is counted as the language counts lines. */
class DocumentSnapshotTest {

    @Test
    void anySignThatEndsALineCounts() {
        assertEquals(3, line("a\nb\nc", 4));
        assertEquals(3, line("a\rb\rc", 4));
        assertEquals(3, line("a\r\nb\r\nc", 6));
        assertEquals(1, line("a\rb", 1));
        assertEquals(2, line("a\rb", 99));
    }

    private static int line(String content, int caret) {
        return new DocumentSnapshot(Path.of("a.scenario"), content, 1, caret).caretLine();
    }
}
