package org.parallax.report.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A date of a record stands in the middle of what it names, and reads as it was written. */
class RecordDateTest {

    private static final RecordDate YEAR = RecordDate.of(Year.of(1998));
    private static final RecordDate MONTH = RecordDate.of(YearMonth.of(1998, 10));
    private static final RecordDate DAY = RecordDate.of(LocalDate.of(1998, 10, 8));

    @Test
    void readsAsItIsWritten() {
        assertEquals(List.of("1998", "1998-10", "1998-10-08"), Stream.of(YEAR, MONTH, DAY).map(RecordDate::toString).toList());
        assertEquals("0012", RecordDate.of(Year.of(12)).toString());
        assertEquals("", RecordDate.text(Optional.empty()));
    }

    @Test
    void standsInTheMiddleOfWhatItNames() {
        assertEquals(1998.5, YEAR.inYears(), 1e-9);
        assertEquals(1998 + (9 + 15.0 / 31) / 12, MONTH.inYears(), 1e-9);
        assertEquals(1998 + (9 + 8.0 / 31) / 12, DAY.inYears(), 1e-9);
    }

    @Test
    void aYearComesBeforeItsMonthsAndNoDateBeforeAll() {
        var none = Optional.<RecordDate>empty();
        assertEquals(
                List.of(none, Optional.of(YEAR), Optional.of(MONTH), Optional.of(DAY)),
                Stream.of(Optional.of(DAY), Optional.of(MONTH), none, Optional.of(YEAR)).sorted(RecordDate.NONE_FIRST).toList());
    }

    @Test
    void aYearOfFiveFiguresComesLast() {
        var far = Optional.of(RecordDate.of(YearMonth.of(10000, 1)));
        assertEquals(List.of(Optional.of(YEAR), far), Stream.of(far, Optional.of(YEAR)).sorted(RecordDate.NONE_FIRST).toList());
    }

    @Test
    void aDayHasAMonth() {
        assertThrows(IllegalArgumentException.class, () -> new RecordDate(1998, OptionalInt.empty(), OptionalInt.of(8)));
    }
}
