package org.parallax.app.importing.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people write them; what can be meant in two ways is not guessed. */
class DateCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2019|on 2019", "2019-07|on 2019-07", "2019-7-1|on 2019-07-01", "2019-07-01|on 2019-07-01", "2019/07/01|on 2019-07-01",
        "2019.07.01|on 2019-07-01", "20190701|on 2019-07-01", "2019-07-01T00:00:00Z|on 2019-07-01", "2019-07-01 00:00|on 2019-07-01",
        "13.07.2019|on 2019-07-13", "03.04.2019|on 2019-04-03", "13/07/2019|on 2019-07-13", "07/13/2019|on 2019-07-13",
        "5/5/2019|on 2019-05-05", "07/2019|on 2019-07", "1 July 2019|on 2019-07-01", "1st July 2019|on 2019-07-01",
        "July 1, 2019|on 2019-07-01", "1-Jul-2019|on 2019-07-01", "July 2019|on 2019-07", "Sept. 2019|on 2019-09",
        "2019-07-01T00:00:00+00:00|on 2019-07-01", "2019-07-01T14:30|on 2019-07-01", "1\u00a0July\u00a02019\u00a0|on 2019-07-01",
        "2019-07..2019-09|between 2019-07 and 2019-09", "between 2019-07 and 2019-09|between 2019-07 and 2019-09",
        "July 2019 to September 2019|between 2019-07 and 2019-09", "2019-07 – 2019-09|between 2019-07 and 2019-09",
        "2019-07 - 2019-09|between 2019-07 and 2019-09", "2019-07-01/2019-07-31|between 2019-07-01 and 2019-07-31",
        "2019Q3|between 2019-07 and 2019-09", "Q4 2019|between 2019-10 and 2019-12",
    })
    void isRead(String cell, String clause) {
        assertEquals(clause, assertInstanceOf(DateReading.Read.class, DateCell.read(cell)).date().clause());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "03/04/2019|may be 2019-04-03 or 2019-03-04; write the one that is meant, year first",
        "3-4-2019|may be 2019-04-03 or 2019-03-04; write the one that is meant, year first",
        "2019-02-30|is not in the calendar; correct it", "2019-13|is not in the calendar; correct it",
        "31.06.2019|is not in the calendar; correct it",
        "1/7/19|has a year of two figures; write all four, year first: 2019-07-01",
        "1-Jul-19|has a year of two figures; write all four, year first: 2019-07-01",
        "43647|is a spreadsheet's own number for a day; give the column the form YYYY-MM-DD there",
        "2019-07-01T23:30:00-05:00|has a time zone, and may be another day elsewhere; write the day that is meant, without the time",
        "2019-07-01 00:00+09:00|has a time zone, and may be another day elsewhere; write the day that is meant, without the time",
        "2019-07-01T23:30Z|has a time zone, and may be another day elsewhere; write the day that is meant, without the time",
        "2019.5|may be a month or a part of a year; write a month with two figures: 2019-05",
        "summer|is no date that can be read; write 2019, 2019-07, 2019-07-01 or, for a window, 2019-07..2019-09",
        "1 Foo 2019|is no date that can be read; write 2019, 2019-07, 2019-07-01 or, for a window, 2019-07..2019-09",
        "2019-07..03/04/2019|may be 2019-04-03 or 2019-03-04; write the one that is meant, year first",
    })
    void isNotGuessed(String cell, String problem) {
        assertEquals(problem, assertInstanceOf(DateReading.Wrong.class, DateCell.read(cell)).problem());
    }

    @Test
    void aDateKnowsItsYearAndItsKey() {
        var window = assertInstanceOf(DateReading.Read.class, DateCell.read("2018-11..2019-02")).date();
        assertEquals("2018", window.year());
        assertEquals("2018-11..2019-02", window.key());
    }
}
