package org.parallax.editing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.TextStyle;

/** Whatever fonts there are, no letter of a picture comes out as a box. */
class TypefaceTest {

    private static final Pattern FAMILY = Pattern.compile("font-family=\"'([^']*)'\"");

    @Test
    void theFontHasEveryLetter() {
        Stream.of("Plain words", "costs \u22124.8 points", "\uB3C5\uB3C4 and \u7AF9\u5CF6", "half \u2026 gone")
                .forEach(TypefaceTest::assertDrawn);
    }

    private static void assertDrawn(String words) {
        var svg = new Canvas().text(10, 20, words, TextStyle.of(12, "#000000")).document(100, 30, "#FFFFFF", words, words);
        var family = FAMILY.matcher(Typeface.chosen(svg));
        assertTrue(family.find(), "one family is asked for");
        var font = new Font(family.group(1), Font.PLAIN, 12);
        assertEquals(-1, font.canDisplayUpTo(words), () -> font + " lacks a letter of " + words);
    }
}
