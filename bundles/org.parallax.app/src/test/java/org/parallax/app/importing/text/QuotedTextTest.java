package org.parallax.app.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Signs that would end a text or a comment, or steer a terminal, are written as escapes. */
class QuotedTextTest {

    private static final String ODD = "a \"b\" \\ */ // \n\r\t\u001b \u202e \ud55c é";

    @Test
    void aTextKeepsEverySign() {
        assertEquals("\"a \\\"b\\\" \\\\ */ // \\n\\r\\t\\u001b \\u202e \ud55c é\"", QuotedText.of(ODD));
    }

    @Test
    void aCommentStaysOnItsLine() {
        assertEquals("a \"b\" \\\\ */ // \\n\\r\\t\\u001b \\u202e \ud55c é", QuotedText.inComment(ODD));
    }
}
