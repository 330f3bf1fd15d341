package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What is never closed is told with the line it begins in, and costs nothing of the rest. */
class UnclosedTest extends CheckTest {

    @Test
    void aComment() {
        alone("mechanism m { }\n\n/* a remark\nmechanism m { }\n", """
                1:11 warning FACT_WITHOUT_SOURCE m cites no source.
                3:1 error SYNTAX This comment, begun in line 3, is not closed: */ is missing.
                """);
    }

    @Test
    void aCommentInABlock() {
        scenario("event a in 2026-13 : Summit { between Japan, SouthKorea }\n/* a remark\n", """
                2:12 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                3:1 error SYNTAX This comment, begun in line 3, is not closed: */ is missing.
                """);
    }

    @Test
    void onlyAComment() {
        alone("/* only\n", "1:1 error SYNTAX This comment, begun in line 1, is not closed: */ is missing.\n");
    }

    @Test
    void aTextAboveOtherTexts() {
        scenario("""
                event a "A visit in 2026-05 : Summit { between Japan, SouthKorea }
                event b "Another" in 2026-13 : Summit { between Japan, SouthKorea }
                """, """
                2:9 error SYNTAX This text, begun in line 2, is not closed: a " is missing.
                3:22 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                """);
    }

    @Test
    void aTextOverSeveralLinesIsNoFault() {
        scenario("because \"one\nevent two\nthree\"\n", "");
    }

    @Test
    void aBraceBeforeTheNextStatement() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea
                event b in 2026-13 : Summit { between Japan, SouthKorea }
                """, """
                3:1 error SYNTAX "event" is not expected here: the brace opened in line 2 is not closed.
                3:12 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                """);
    }

    @Test
    void aBackslashInAText() {
        scenario("because \"C:\\parallax\"\n", "2:9 error SYNTAX In a text a backslash stands before a quote, another backslash or one "
                + "of b, t, n, f, r only: write \\\\ for a backslash.\n");
        scenario("because \"C:\\users\"\n", "2:9 error SYNTAX In a text four figures or letters a to f follow \\u: write \\\\ for a "
                + "backslash.\n");
    }
}
