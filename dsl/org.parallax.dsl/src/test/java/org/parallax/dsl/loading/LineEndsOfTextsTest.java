package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.formatting.Layout;
import org.parallax.dsl.signs.TextLines;

/** Lines end with a line feed, a carriage return or both, and mean the same whichever it is. */
class LineEndsOfTextsTest {

    private static final String TEXT = """
            // a remark above
            scenario S "Line ends"
              on Pair as of 2025-12 for 36 months {
              // a remark

              event a in 2026-13 : Sumit { between Jpan, SouthKorea } // what is wrong here is told
              /* several
                 lines */
              event b in 2026-06 : Summit { between Japan, SouthKorea
              event c in 2026-07 : Summit { between Japan, SouthKorea }
            """;

    @Test
    void issuesAreTheSame() {
        String issues = TestLanguage.issuesOnPair(TEXT);
        assertTrue(issues.contains("6:24 error UNKNOWN_NAME"), issues);
        assertTrue(issues.contains("the brace opened in line 9"), issues);
        assertEquals(issues, TestLanguage.issuesOnPair(TEXT.replace("\n", "\r\n")));
        assertEquals(issues, TestLanguage.issuesOnPair(TEXT.replace('\n', '\r')));
        var random = new Random(3);
        String mixed = TEXT.chars().mapToObj(sign -> sign == '\n' ? new String[] {"\n", "\r", "\r\n"}[random.nextInt(3)]
                : Character.toString(sign)).reduce("", String::concat).replaceAll("\r\n(?=\\s*event a)", "\r\r");
        assertEquals(issues, TestLanguage.issuesOnPair(mixed));
    }

    @Test
    void theLayoutIsTheSame() {
        String text = "// one\nscenario S on Pair as of 2025-12 for 36 months {\n// two\nbecause \"x\" // three\n\n\nbecause \"y\"\n}\n";
        String laid = laid(text);
        assertTrue(laid.contains("  // two\n  because \"x\" // three\n\n  because \"y\"\n"), laid);
        assertEquals(laid, laid(text.replace('\n', '\r')).replace('\r', '\n'));
        assertEquals(laid, laid(text.replace("\n", "\r\n")).replace("\r\n", "\n"));
    }

    private static String laid(String text) {
        var workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, text);
        return Layout.of(workspace.resource(TestLanguage.FILE).orElseThrow());
    }

    @Test
    void bytesAreCountedAlike() {
        for (String end : new String[] {"\n", "\r", "\r\n"}) {
            byte[] bytes = ("// one" + end + "// Stra\u00dfe" + end).getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(2, ((TextFile.Refused) TextFile.decode(bytes)).line());
        }
    }

    @Test
    void aLineAroundAnOffset() {
        String text = "ab\r\ncd\ref\n";
        assertEquals(4, TextLines.start(text, 6));
        assertEquals(6, TextLines.end(text, 4));
        assertEquals(4, TextLines.next(text, 1));
        assertEquals(7, TextLines.next(text, 4));
        assertEquals(3, TextLines.ends(text));
        assertEquals(3, TextLines.number(text, 8));
        assertEquals(text.length(), TextLines.next(text, 99));
        assertEquals(0, TextLines.start(text, -1));
    }

    @Test
    void utf16IsNamedWithoutAMark() {
        var refused = (TextFile.Refused) TextFile.decode("scenario S {}".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("The text is in UTF-16; save it as UTF-8.", refused.message());
    }
}
