package org.parallax.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "=1+1|'=1+1", "@SUM(A1)|'@SUM(A1)", "+cmd|'+cmd", "-2+3+cmd()|'-2+3+cmd()", "-3.2|-3.2", "+3.2|+3.2", "−3.2|−3.2",
        "10,000|10,000", "-|'-", "Japan|Japan", "a=b|a=b"
    })
    void aFormulaBecomesATextAndANumberStaysOne(String text, String cell) {
        assertEquals(cell, SpreadsheetCell.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"a,b|\"a,b\"", "say \"so\"|\"say \"\"so\"\"\"", "=A,B|\"'=A,B\"", "plain|plain"})
    void aFieldIsQuotedWhereItHasToBe(String text, String field) {
        assertEquals(field, SpreadsheetCell.csv(text));
    }
}
