package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WordWrapTest {

    private static final Predicate<String> TEN = line -> line.length() <= 10;

    @Test
    void aLineTakesAsManyWordsAsFit() {
        assertEquals(List.of("one two", "three four", "five"), WordWrap.words("  one two\nthree   four five ", TEN));
    }

    @Test
    void aWordLongerThanALineStandsAlone() {
        assertEquals(List.of("a", "twelve-signs", "b"), WordWrap.words("a twelve-signs b", TEN));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertEquals(List.of(""), WordWrap.words(" ", TEN));
        assertEquals(List.of(""), WordWrap.paragraphs("", TEN));
    }

    @Test
    void paragraphsStayApart() {
        assertEquals(List.of("one", "two  three", "four"), WordWrap.paragraphs("one\ntwo  three four", TEN));
    }

    @Test
    void piecesWithoutSpaceBreakAnywhere() {
        assertEquals(List.of("韓国", "日本"), WordWrap.pieces(List.of("韓", "国", "日", "本"), line -> line.length() <= 2));
    }
}
