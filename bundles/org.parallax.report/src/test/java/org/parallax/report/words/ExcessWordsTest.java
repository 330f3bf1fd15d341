package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.aftermath.AfterPrecedent;
import org.parallax.backtest.aftermath.AfterPrecedent.Measured;
import org.parallax.backtest.aftermath.AfterPrecedent.Unmeasured;
import org.parallax.backtest.aftermath.AfterPrecedent.Why;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.backtest.aftermath.PooledExcess;
import org.parallax.backtest.aftermath.SeriesAftermath;
import org.parallax.backtest.aftermath.SeriesLeftOut;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.series.Observation;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesHead;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.backtest.series.Step;
import org.parallax.projection.situation.PastEvent;
import org.parallax.report.MadePrecedents;

/** What measured series did after precedents, in sentences that say no more than the numbers. */
class ExcessWordsTest {

    private static final PastEvent LANDING = MadePrecedents.known("landing2012");
    private static final PastEvent OTHER = MadePrecedents.known("landing2005");

    private static SeriesAftermath series(OptionalDouble deviation, ExcessAt... excess) {
        var head = new SeriesHead(
                new SeriesHead.Provenance("Title", "percent", "a test", Optional.empty()), Step.IRREGULAR,
                new SeriesHead.Split("2020", YearMonth.of(2020, 12)),
                new SeriesHead.Linkage("political", new SeriesDirection.Mutual(), 1, SeriesKind.STOCK), false, false);
        return new SeriesAftermath("poll", head, deviation, List.of(excess));
    }

    private static AfterPrecedent measured(PastEvent event, double excess) {
        return new Measured(event, new Observation(Period.parse("2013-01").orElseThrow(), 5 + excess), new Gaussian(5, 0));
    }

    private static ExcessAt one(double first, double second) {
        return new ExcessAt(6, List.of(measured(LANDING, first), measured(OTHER, second)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void sizesHaveTheDecimalsThatTheDeviationNeeds() {
        var pooled = new PooledExcess(2, -0.30849, 0);
        assertEquals("-0.3", new ExcessWords(series(OptionalDouble.of(5.1))).excess(pooled));
        assertEquals("-0.308", new ExcessWords(series(OptionalDouble.of(0.0512))).excess(pooled));
        assertEquals("0", new ExcessWords(series(OptionalDouble.of(51))).excess(pooled));
        assertEquals("-0.308 to -0.308", new ExcessWords(series(OptionalDouble.of(0.0512))).interval(pooled));
        assertEquals("-0.1", new ExcessWords(series(OptionalDouble.of(5.1))).inDeviations(pooled));
        assertEquals("–", new ExcessWords(series(OptionalDouble.empty())).inDeviations(pooled));
        assertEquals("+2.0", new ExcessWords(series(OptionalDouble.empty())).excess(new PooledExcess(2, 2, 0)));
    }

    @Test
    void theVerdictCountsTheIntervals() {
        assertEquals("No series has values after two of them, so there is no number and no band.",
                ExcessWords.verdict(List.of(series(OptionalDouble.of(1), new ExcessAt(6, List.of(measured(LANDING, 3)))))));
        var holds = series(OptionalDouble.of(1), one(-3, 3));
        var lies = series(OptionalDouble.of(1), one(3, 3.01));
        assertEquals("The interval holds 0.", ExcessWords.verdict(List.of(holds)));
        assertEquals("Each of the two intervals holds 0.", ExcessWords.verdict(List.of(holds, holds)));
        assertEquals("On one side of 0 lies that of poll after 6 months.", ExcessWords.verdict(List.of(lies)));
        assertEquals("On one side of 0 lies that of poll after 6 months; the one other interval holds 0.", ExcessWords.verdict(List.of(lies, holds)));
        assertEquals("On one side of 0 lie those of poll after 6 months and poll after 6 months; the two other intervals hold 0.",
                ExcessWords.verdict(List.of(holds, lies, lies, holds)));
    }

    @Test
    void whatIsMissingIsSaidWithItsReason() {
        assertEquals(List.of(), UnmeasuredWords.of(List.of(series(OptionalDouble.of(1), one(1, 2)))));
        var some = series(OptionalDouble.of(1),
                new ExcessAt(6, List.of(measured(LANDING, 3), new Unmeasured(OTHER, Why.TOO_FEW_BEFORE))),
                new ExcessAt(12, List.of(new Unmeasured(LANDING, Why.NO_VALUE), new Unmeasured(OTHER, Why.TOO_FEW_BEFORE))));
        assertEquals(
                List.of("Without a value, too few known before Mar 2005: poll.", "Without a value, none measured after Aug 2012 (12 months): poll."),
                words(some));
        var young = series(OptionalDouble.of(1), new ExcessAt(6, List.of(new Unmeasured(LANDING, Why.NOT_OVER))));
        assertEquals(List.of("Without a value, not yet over after Aug 2012: poll."), words(young));
    }

    @Test
    void seriesThatMissTheSameForOneReasonShareALine() {
        var none = series(OptionalDouble.of(1), new ExcessAt(6, List.of(new Unmeasured(LANDING, Why.NO_VALUE))));
        var other = series(OptionalDouble.of(1), new ExcessAt(6, List.of(new Unmeasured(OTHER, Why.NO_VALUE))));
        assertEquals(List.of("Without a value, none measured after Aug 2012: poll, poll.", "Without a value, none measured after Mar 2005: poll."),
                words(none, other, none));
    }

    private static List<String> words(SeriesAftermath... all) {
        return UnmeasuredWords.of(List.of(all)).stream().map(ExcessWordsTest::plain).toList();
    }

    @Test
    void whatWasLeftOutIsNamed() {
        var measured = new MeasuredAftermaths(List.of(), Map.of(), List.of(
                new SeriesLeftOut("a", "its file has errors"), new SeriesLeftOut("b", "it is about AAA and BBB, not about JPN and KOR")), List.of());
        assertEquals("Left out: a, its file has errors; b, it is about AAA and BBB, not about JPN and KOR.", ExcessWords.leftOut(measured));
        assertTrue(ExcessWords.leftOut(new MeasuredAftermaths(List.of(), Map.of(), List.of(), List.of())).isEmpty());
    }
}
