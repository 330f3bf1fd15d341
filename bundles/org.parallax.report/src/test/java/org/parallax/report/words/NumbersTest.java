package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Counts agree with what is counted. */
class NumbersTest {

    @Test
    void oneIsSingularAndEverythingElsePlural() {
        assertEquals("one source", Numbers.counted(1, "source"));
        assertEquals("no sources", Numbers.counted(0, "source"));
        assertEquals("twelve sources", Numbers.counted(12, "source"));
        assertEquals("13 sources", Numbers.counted(13, "source"));
        assertEquals("one month", Numbers.months(1));
        assertEquals("about one point", Numbers.points(-1.2));
    }
}
