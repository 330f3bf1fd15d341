package org.parallax.backtest.aftermath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.aftermath.AfterPrecedent.Measured;
import org.parallax.backtest.aftermath.AfterPrecedent.Unmeasured;
import org.parallax.backtest.aftermath.AfterPrecedent.Why;
import org.parallax.backtest.baseline.MadeUpSeries;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.Step;
import org.parallax.projection.situation.PastEvent;

/** Made-up series with jumps after events, whose sizes are found again; values begin in January 2000. */
class ExcessFinderTest {

    private static final List<PastEvent> TWO = MadeUpEvents.in("2003-05", "2003-06");

    /** Ten throughout, but 13 three months after the first event and 15 three months after the second. */
    private static double[] jumps() {
        double[] values = new double[80];
        Arrays.fill(values, 10);
        values[43] += 3;
        values[44] += 5;
        return values;
    }

    private static SeriesAftermath after(SeriesFile file, List<PastEvent> events, String asOf) {
        return new ExcessFinder(file, YearMonth.parse(asOf)).after(events);
    }

    private static ExcessAt at(SeriesAftermath aftermath, int months) {
        return aftermath.excess().stream().filter(each -> each.months() == months).findFirst().orElseThrow();
    }

    private static List<Why> why(SeriesAftermath aftermath) {
        return aftermath.excess().stream().flatMap(each -> each.unmeasured().stream()).map(Unmeasured::why).toList();
    }

    private static List<String> periods(ExcessAt at) {
        return at.measured().stream().map(each -> each.observed().period().text()).toList();
    }

    /** Excess 3 and 5: mean 4, times 2/6; the forecast never erred, so the variance is the spread's 2, times 1 + 1/2. */
    @Test
    void aPlantedJumpIsFoundAgain() {
        var found = after(MadeUpSeries.monthly(60).of(jumps()), TWO, "2006-01");
        var pooled = at(found, 3).pooled().orElseThrow();
        assertEquals(2, pooled.values());
        assertEquals(8 / 6.0, pooled.expected(), 1e-12);
        assertEquals(Math.sqrt(3), pooled.deviation(), 1e-12);
        assertEquals(8 / 6.0 - 1.6448536269514722 * Math.sqrt(3), pooled.low(), 1e-12);
        assertEquals(8 / 6.0 + 1.6448536269514722 * Math.sqrt(3), pooled.high(), 1e-12);
        assertEquals(new PooledExcess(2, 0, 0), at(found, 6).pooled().orElseThrow());
        assertEquals(List.of("2003-08", "2003-09"), periods(at(found, 3)));
        assertEquals(List.of(1, 3, 6, 12), found.excess().stream().map(ExcessAt::months).toList());
    }

    @Test
    void aSeasonIsNoExcess() {
        double[] values = jumps();
        for (int i = 0; i < values.length; i++) {
            values[i] += i % 12 < 6 ? -4 : 4;
        }
        var seasonal = MadeUpSeries.monthly(60).withSeason().of(values);
        assertEquals(8 / 6.0, at(after(seasonal, TWO, "2006-01"), 3).pooled().orElseThrow().expected(), 1e-9);
        var unaware = MadeUpSeries.monthly(60).of(values);
        assertNotEquals(8 / 6.0, at(after(unaware, TWO, "2006-01"), 3).pooled().orElseThrow().expected(), 0.5);
    }

    @Test
    void theForecastKnowsNothingOfTheEventsMonthOrLater() {
        double[] values = jumps();
        double[] moved = jumps();
        for (int i = 40; i < 43; i++) {
            moved[i] = 99;
        }
        var first = TWO.subList(0, 1);
        assertEquals(
                at(after(MadeUpSeries.monthly(60).of(values), first, "2006-01"), 3),
                at(after(MadeUpSeries.monthly(60).of(moved), first, "2006-01"), 3));
        moved[39] = 99;
        assertNotEquals(
                at(after(MadeUpSeries.monthly(60).of(values), first, "2006-01"), 3),
                at(after(MadeUpSeries.monthly(60).of(moved), first, "2006-01"), 3));
    }

    @Test
    void nothingLaterThanAsOfIsUsed() {
        double[] values = jumps();
        double[] moved = jumps();
        Arrays.fill(moved, 45, moved.length, -50);
        var known = after(MadeUpSeries.monthly(24).of(values), TWO, "2003-09");
        assertEquals(known, after(MadeUpSeries.monthly(24).of(moved), TWO, "2003-09"));
        assertEquals(2, at(known, 3).values());
        assertEquals(List.of(Why.NOT_OVER, Why.NOT_OVER, Why.NOT_OVER, Why.NOT_OVER), why(known));
        assertEquals(1, at(after(MadeUpSeries.monthly(24).of(values), TWO, "2003-08"), 3).values());
        assertNotEquals(known, after(MadeUpSeries.monthly(24).of(moved), TWO, "2003-10"));
    }

    @Test
    void aQuarterCountsOnceItIsOver() {
        double[] values = new double[40];
        Arrays.fill(values, 2);
        var quarters = MadeUpSeries.monthly(20).every(Step.QUARTER).of(values);
        var event = MadeUpEvents.in("2004-08");
        var found = after(quarters, event, "2009-12");
        assertEquals(List.of(3, 6, 12), found.excess().stream().map(ExcessAt::months).toList());
        assertEquals(List.of("2004Q4"), periods(at(found, 3)));
        assertEquals(List.of("2005Q1"), periods(at(found, 6)));
        assertEquals(List.of("2005Q3"), periods(at(found, 12)));
        assertEquals(1, at(after(quarters, event, "2004-12"), 3).values());
        assertEquals(Why.NOT_OVER, at(after(quarters, event, "2004-11"), 3).unmeasured().getFirst().why());
    }

    @Test
    void aYearSaysNothingOfMonths() {
        double[] values = new double[20];
        Arrays.fill(values, 2);
        var found = after(MadeUpSeries.monthly(20).every(Step.YEAR).of(values), MadeUpEvents.in("2011-03"), "2019-12");
        assertEquals(List.of(12), found.excess().stream().map(ExcessAt::months).toList());
        assertEquals(List.of("2012"), periods(at(found, 12)));
    }

    /** Polls of every January: five months after an August, ten after a March, twelve after a January. */
    @Test
    void aPollStandsForTheHalfYearThatItLiesIn() {
        double[] values = new double[12];
        Arrays.fill(values, 2);
        var polls = MadeUpSeries.monthly(12).every(Step.IRREGULAR).of(values);
        var found = after(polls, MadeUpEvents.in("2009-08", "2008-03", "2010-01"), "2011-12");
        assertEquals(List.of("2010-01"), periods(at(found, 6)));
        assertEquals(List.of("2009-01", "2011-01"), periods(at(found, 12)));
        assertEquals(List.of(6, 12), found.excess().stream().map(ExcessAt::months).toList());
    }

    @Test
    void whatIsMissingIsSaid() {
        var file = MadeUpSeries.monthly(60).of(jumps());
        var found = after(file, MadeUpEvents.in("2001-12", "2006-06", "2011-11"), "2011-12");
        assertEquals(List.of(Why.TOO_FEW_BEFORE, Why.NO_VALUE), why(found).subList(0, 2));
        assertEquals(List.of(Why.TOO_FEW_BEFORE, Why.NO_VALUE, Why.NOT_OVER), at(found, 12).unmeasured().stream().map(Unmeasured::why).toList());
        assertTrue(at(found, 1).pooled().isEmpty());
    }

    @Test
    void twoEventsOfOneMonthAreOneObservation() {
        var found = after(MadeUpSeries.monthly(60).of(jumps()), MadeUpEvents.in("2003-05", "2003-05"), "2006-01");
        assertEquals(2, at(found, 3).measured().size());
        assertEquals(1, at(found, 3).values());
        assertTrue(at(found, 3).pooled().isEmpty());
        assertEquals(3, at(found, 3).measured().stream().map(Measured::excess).findFirst().orElseThrow(), 1e-12);
    }

    @Test
    void aSeriesOfWhichNothingIsKnownYetSaysSo() {
        var found = after(MadeUpSeries.monthly(60).of(jumps()), MadeUpEvents.in("1995-01"), "1999-12");
        assertTrue(!found.hasValues() && found.deviation().isEmpty() && why(found).stream().allMatch(Why.TOO_FEW_BEFORE::equals));
    }
}
