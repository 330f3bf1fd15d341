package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.registered.Alarm;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.report.MadeBacktest;

class ScoreConclusionTest {

    @Test
    void whereNothingIsShownItSaysSo() {
        var said = ScoreConclusion.of(new MadeBacktest().made());
        assertTrue(said.startsWith("Nothing is shown of any theory where events are known: "), said);
        assertTrue(said.contains("Blind, no theory is shown to forecast any series better than the best baseline."), said);
    }

    /** A pooled score and one on a control are no claim, however good. */
    @Test
    void everyClaimHasItsSeriesItsLayersAndItsInterval() {
        var said = ScoreConclusion.of(new MadeBacktest().overKernel(0.12).blind(0.05).onControl(0.5).made());
        assertTrue(said.contains("ClashOfRealities on tourism_kor_to_jpn, with chronicle, by +12\u00a0% (+8 to +16) (181 values, 4 episodes)"), said);
        assertTrue(said.contains("Of twelve such intervals about one would lie above 0 by chance"), said);
        assertTrue(said.contains("Blind, better than the best baseline: five, from ClashOfRealities by +5\u00a0% (+1 to +9) to Pool by +5"), said);
        assertFalse(said.contains("pooled,") || said.contains("trade_share_control"), said);
        assertTrue(said.endsWith("this is exploratory."), said);
    }

    @Test
    void theKernelIsHeldAgainstBaselinesOnlyAndGetsNoMerit() {
        var said = ScoreConclusion.of(new MadeBacktest().made());
        assertTrue(said.contains("The record’s events alone help on tourism_kor_to_jpn (with chronicle); that is the record’s"), said);
        assertFalse(said.contains("Kernel on tourism"), said);
    }

    /** Its interval may lie above 0 with the whole of its width: a claim of nothing is none. */
    @Test
    void whatRoundsToNothingIsNoClaim() {
        var said = ScoreConclusion.of(new MadeBacktest().spread(0.001).overKernel(0.004).made());
        assertTrue(said.startsWith("Nothing is shown of any theory where events are known"), said);
    }

    @Test
    void withoutSeriesNothingIsShown() {
        assertEquals("No series was given, so nothing was scored: nothing is shown of any theory.",
                ScoreConclusion.of(new MadeBacktest().replaysOnly().made()));
    }

    @Test
    void noIntervalThatHoldsNothingSeemsToLieAboveIt() {
        assertEquals("+1 (-0 to +3)", ScoreWords.plain(new Estimate(0.012, -0.001, 0.03)));
        assertEquals("0 (0 to 0)", ScoreWords.plain(new Estimate(0, 0, 0)));
        assertEquals("−2\u00a0% (−5 to +0)", ScoreWords.full(new Estimate(-0.02, -0.05, 0.001)));
    }

    @Test
    void endpointsAreCounted() {
        assertEquals("Of the three endpoints fixed beforehand two are shown and one is not shown.",
                EndpointWords.sum(EndpointOutcome.of(new MadeBacktest().overKernel(0.12).made())));
        assertEquals("Of the three endpoints fixed beforehand three are not scored.", EndpointWords.sum(
                EndpointOutcome.of(new MadeBacktest().replaysOnly().made())));
    }

    @Test
    void defectsOfOneSortOnOneSeriesAreOneSentenceWithTheWorst() {
        var backtest = new MadeBacktest().blind(-0.04).made();
        var sums = AlarmWords.sums(Alarm.of(backtest));
        assertEquals(List.of(
                "A blind skill below −3\u00a0%: 40 cases on tourism_kor_to_jpn, the worst: ClashOfRealities on tourism_kor_to_jpn, blind,"
                        + " record alone, 1 month: skill −4\u00a0%.",
                "A blind skill below −3\u00a0%: 20 cases on affinity_japan_to_korea, the worst: ClashOfRealities on affinity_japan_to_korea,"
                        + " blind, record alone, 6 months: skill −4\u00a0%."), sums.subList(0, 2));
    }
}
