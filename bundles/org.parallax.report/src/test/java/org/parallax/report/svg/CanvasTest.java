package org.parallax.report.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "12, 12", "12.5, 12.5", "12.05, 12.05", "-3.254, -3.25", "99.999, 100", "0.126, 0.13"})
    void numbersAreAsShortAsTheyCanBe(double value, String text) {
        assertEquals(text, Canvas.number(value));
    }

    @Test
    void textCannotBecomeMarkup() {
        var svg = new Canvas().text(0, 0, "<b>&\"'\u0000", TextStyle.of(12, "#000000")).document(10, 10, "#FFFFFF", "<t>", "\"d\"");
        assertTrue(svg.contains("&lt;b&gt;&amp;&quot;&#39;␀"));
        assertFalse(svg.contains("<t>"));
    }

    @Test
    void linesAreNoWiderThanAsked() {
        var text = "Supercalifragilisticexpialidocious talks 한국과 일본의 관계 개선을 위한 실무 회담 on procedures";
        for (int width = 40; width < 600; width += 37) {
            int most = width;
            TextWidth.wrap(text, width, 14, true).forEach(line -> assertTrue(TextWidth.of(line, 14, true) <= most, line));
            TextWidth.balance(text, width, 14, true).forEach(line -> assertTrue(TextWidth.of(line, 14, true) <= most, line));
        }
    }

    @Test
    void aTextIsCutToAsMuchAsFits() {
        var text = "one  two 한국 three\u0301 ";
        for (int width = -5; width < 200; width++) {
            int most = width;
            var cut = TextWidth.cut(text, most, 14, false);
            var longest = IntStream.iterate(text.length() - 1, end -> end > 0, end -> end - 1)
                    .mapToObj(end -> text.substring(0, end).stripTrailing() + "…")
                    .filter(shorter -> TextWidth.of(shorter, 14, false) <= most)
                    .findFirst()
                    .orElse("…");
            assertEquals(TextWidth.of(text, 14, false) <= most ? text : longest, cut, "in " + most);
        }
    }

    @Test
    void wrappingLosesNothing() {
        var text = "A minister at Takeshima Day, 그리고 상륙, then a landing";
        assertEquals(text.replace(" ", ""), String.join("", TextWidth.wrap(text, 90, 14, false)).replace(" ", ""));
    }
}
