package org.parallax.editing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.TextStyle;

/** Whatever fonts there are, no letter of a picture comes out as a box. */
class TypefaceTest {

    private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)\"");
    private static final Pattern FAMILY = Pattern.compile("font-family=\"'([^']*)'\"");

    @Test
    void theFontHasEveryLetter() {
        Stream.of("Plain words", "costs \u22124.8 points", "\uB3C5\uB3C4 and \u7AF9\u5CF6", "half \u2026 gone")
                .forEach(TypefaceTest::assertDrawn);
    }

    /** Where only a wide font is installed, a title would reach over the edge of its pane. */
    @Test
    void noLineIsWiderThanItWasLaidOutFor() {
        var type = TextStyle.of(15, "#1F2933");
        for (var sentence : List.of("Japan’s view of the Republic of Korea loses about nine points by Nov 2027; the Republic of Korea’s",
                "On cooperation overall in Dec 2028 Clash of realities and Quasi-alliance both say", "Points, 0 to 100, 50 is neutral · 4,000 runs")) {
            assertNoWider(sentence, type);
            assertNoWider(sentence, type.inBold());
        }
    }

    private static void assertNoWider(String words, TextStyle type) {
        var chosen = Typeface.chosen(new Canvas().text(10, 20, words, type).document(900, 30, "#FFFFFF", "", ""));
        var family = FAMILY.matcher(chosen);
        var size = SIZE.matcher(chosen);
        assertTrue(family.find() && size.find(), chosen);
        var font = new Font(family.group(1), type.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont(Float.parseFloat(size.group(1)));
        double width = font.getStringBounds(words, new FontRenderContext(null, true, true)).getWidth();
        assertTrue(width <= type.width(words), () -> words + " is " + width + " px wide, and was laid out for " + type.width(words));
    }

    private static void assertDrawn(String words) {
        var svg = new Canvas().text(10, 20, words, TextStyle.of(12, "#000000")).document(100, 30, "#FFFFFF", words, words);
        var family = FAMILY.matcher(Typeface.chosen(svg));
        assertTrue(family.find(), "one family is asked for");
        var font = new Font(family.group(1), Font.PLAIN, 12);
        assertEquals(-1, font.canDisplayUpTo(words), () -> font + " lacks a letter of " + words);
    }
}
