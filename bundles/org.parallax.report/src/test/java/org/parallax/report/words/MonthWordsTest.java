package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthWordsTest {

    @ParameterizedTest
    @CsvSource({"2026, 3", "9999, 12", "10000, 1", "123456, 7", "1, 1"})
    void aMonthIsReadAsItIsWritten(int year, int month) {
        var written = YearMonth.of(year, month);
        assertEquals(Optional.of(written), MonthWords.read(written.toString()));
    }

    @Test
    void aStretchOfOneMonthIsThatMonth() {
        var month = YearMonth.of(2026, 1);
        assertEquals("2026-01", MonthWords.inFigures(month, month));
        assertEquals("2026-01 to 2026-12", MonthWords.inFigures(month, YearMonth.of(2026, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-00", "2026-3", "26-03", "+10000-03", "-2026-03", "2026-03-01", "2026-03 ", "٢٠٢٦-٠٣", "9999999999-03"})
    void whatIsNoMonthIsNone(String text) {
        assertEquals(Optional.empty(), MonthWords.read(text));
    }
}
