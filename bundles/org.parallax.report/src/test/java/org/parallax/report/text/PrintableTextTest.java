package org.parallax.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(ints = {
        0, 7, 8, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
        0x2066, 0x2069, 0x206F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFF9, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
    })
    void whatIsNotToBeSeenIsReplaced(int c) {
        assertFalse(PrintableText.isPrintable(c));
        assertEquals(c < 0x20 ? Character.toString(0x2400 + c) : c == 0x7F ? "␡" : "\uFFFD", PrintableText.lines(Character.toString(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tokyo – Seoul", "한일 관계", "日韓", "בקור", "زيارة", "👩‍👩‍👧", "e\u0301", "zero\u200Bwidth", "a\u00A0b", "𝒳"})
    void whatCanBeReadStaysTheVerySame(String text) {
        assertSame(text, PrintableText.line(text));
    }

    @ParameterizedTest
    @CsvSource({"'a\nb\tc', a␊b␉c", "'a\r\nb', a␍␊b"})
    void onOneLineBreaksArePictured(String text, String line) {
        assertEquals(line, PrintableText.line(text));
    }

    @Test
    void linesStayApartWhateverEndsThem() {
        assertEquals("a\nb\n\tc␍d", PrintableText.lines("a\r\nb\n\tc\rd"));
    }
}
