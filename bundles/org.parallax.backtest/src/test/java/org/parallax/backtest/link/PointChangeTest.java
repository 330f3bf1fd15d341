package org.parallax.backtest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.projection.situation.Series;

class PointChangeTest {

    private static final YearMonth ORIGIN = YearMonth.of(2012, 3);

    /** January to March 46, 48, 53; April to September 55, 58, 61, 61, 60, 59; deviations 0, 1, 2, 4, 3, 3. */
    private static final Course COURSE = new Course(
            Series.of(46, 48, 53), Series.of(55, 58, 61, 61, 60, 59), Series.of(0, 1, 4, 16, 9, 9));

    @ParameterizedTest
    @CsvSource({
        // The month against March.
        "2012-04, STOCK, 2, 0", "2012-07, STOCK, 8, 4",
        // April to June and July to September against January to March, 49.
        "2012Q2, STOCK, 9, 1", "2012Q3, STOCK, 11, 3.3333333333333335",
        // Each month against the one before; the deviation that is new in it.
        "2012-04, FLOW, 2, 0", "2012-06, FLOW, 3, 1", "2012-08, FLOW, -1, 1",
        // June against March, September against June.
        "2012Q2, FLOW, 8, 2", "2012Q3, FLOW, -2, 1"
    })
    void byHand(String period, SeriesKind kind, double change, double deviation) {
        PointChange found = PointChange.of(COURSE, ORIGIN, Period.parse(period).orElseThrow(), kind);
        assertEquals(change, found.change(), 1e-12);
        assertEquals(deviation, found.deviation(), 1e-12);
    }

    @Test
    void whereTheRecordIsYoungTheMonthsItHasStandForThePeriod() {
        var young = new Course(Series.of(50, 52), Series.of(54, 54, 57), Series.of(0, 0, 0));
        assertEquals(4, PointChange.of(young, ORIGIN, Period.parse("2012Q2").orElseThrow(), SeriesKind.STOCK).change(), 1e-12);
    }

    @Test
    void whatFadesAnywayIsTakenOff() {
        assertEquals(new PointChange(5, 2), new PointChange(3, 2).beyond(-2));
    }
}
