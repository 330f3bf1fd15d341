package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.registered.Alarm;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.ReplayOutcome;
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
        assertTrue(said.contains("ClashOfRealities by +12\u00a0% (+8 to +16) on tourism_kor_to_jpn, with chronicle (181 values, 4 episodes)"), said);
        assertTrue(said.contains("Of six such intervals (one for each theory that speaks on a series, with each choice of layers, of 12 values or"
                + " more a horizon apart) about one would lie above 0 by chance, and four do."), said);
        assertTrue(said.contains("Blind, better than the best baseline: six, from ClashOfRealities by +5\u00a0% (+1 to +9) to Pool by +5"), said);
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

    /** What was called a defect beforehand is no skill: its number is told and nothing else. */
    @Test
    void whatIsFoundRoundTheCalendarIsNotClaimed() {
        var said = ScoreConclusion.of(new MadeBacktest().overKernel(0.12).elsewhere(0.94).made());
        assertTrue(said.startsWith("Nothing is shown of any theory where events are known"), said);
        assertTrue(said.contains("are left out: four that are found as well when the same changes are moved round the calendar, which is a defect."), said);
        assertTrue(ScoreConclusion.of(new MadeBacktest().overKernel(0.12).elsewhere(0.95).made()).startsWith("Where events are known, better"));
    }

    @Test
    void badNewsIsToldAsPlainly() {
        var said = ScoreConclusion.of(new MadeBacktest().overKernel(-0.1).blind(-0.06).made());
        assertTrue(said.contains("Where events are known, worse than the record’s events alone, with the whole of the interval: ClashOfRealities by −5"), said);
        assertTrue(said.contains("Blind, worse than the best baseline: seven, from "), said);
        assertFalse(said.contains("None is shown to be worse"), said);
    }

    @Test
    void thePoolOfOneTheoryIsNoSecondFinding() {
        var made = new MadeBacktest().overKernel(0.12).alone().made();
        var said = ScoreConclusion.of(made);
        assertTrue(said.contains("ClashOfRealities (which speaks alone and so is the pool) by +12"), said);
        assertFalse(said.contains("; Pool by"), said);
        assertTrue(said.contains("Of two such intervals"), said);
        assertEquals(List.of("Record alone only ClashOfRealities speaks, so that the pool is that theory and no second finding.",
                "With chronicle only ClashOfRealities speaks, so that the pool is that theory and no second finding."),
                EndpointRemarks.of(made, EndpointOutcome.of(made).getFirst()));
    }

    @Test
    void chanceIsSaidToGiveAsMuch() {
        var said = ScoreConclusion.of(new MadeBacktest().overKernel(0.06).alone().made());
        assertTrue(said.contains("about one would lie above 0 by chance, and one does: no more than chance would give."), said);
    }

    @Test
    void anEndpointSaysWhyItIsNotScoredAndWhatIsNoMerit() {
        var few = new MadeBacktest().runs(100).made();
        assertEquals(List.of("Not scored: this back-test is of 100 runs, not 1000."), EndpointRemarks.of(few, EndpointOutcome.of(few).getFirst()));
        var elsewhere = new MadeBacktest().overKernel(0.12).elsewhere(0.5).made();
        assertTrue(EndpointRemarks.of(elsewhere, EndpointOutcome.of(elsewhere).getFirst()).getFirst().endsWith("a defect, and claimed nowhere."));
    }

    @Test
    void whatCameOfExpectedMisses() {
        assertEquals("Expected to be missed, and said so beforehand: 2019 by CoercionCatalyst (not played); the months after March 2023 by"
                + " ThreeLenses (not played).", ReplayWords.expectedMisses(List.of()));
        var reading = new ReplayOutcome.Reading("political", YearMonth.of(2019, 9), ReplayOutcome.Expected.DOWN);
        var hit = new ReplayOutcome("spiral2018", "CoercionCatalyst", Layers.CORE, false, reading, -2, true);
        var missed = new ReplayOutcome("summits2023", "ThreeLenses", Layers.CORE, false, reading, 2, false);
        assertEquals("Expected to be missed, and said so beforehand: 2019 by CoercionCatalyst (spiral2018 at the onset): it was hit, 1 of 1"
                + " readings; the months after March 2023 by ThreeLenses (summits2023 at the onset): it was missed, 0 of 1 readings.",
                ReplayWords.expectedMisses(List.of(hit, missed)));
    }

    /** Without skill nothing can be found elsewhere: such scores do not count as passed. */
    @Test
    void movedCoursesAreAskedWhereThereIsSkill() {
        var made = new MadeBacktest().made();
        var moved = made.controls().stream().filter(control -> control.kind() == Control.Kind.SHIFTED).toList();
        assertEquals("of 32 scores with skill above 0 over the best baseline 28 beat 95 % of their moved courses; 32 without skill are not asked",
                ControlWords.passed(moved, made.scores()));
    }

    @Test
    void withoutSeriesNothingIsShown() {
        assertEquals("No series was given, so nothing was scored: nothing is shown of any theory.",
                ScoreConclusion.of(new MadeBacktest().replaysOnly().made()));
    }

    @Test
    void noIntervalThatHoldsNothingSeemsToLieAboveIt() {
        assertEquals("+1 (-0.1 to +3)", ScoreWords.plain(new Estimate(0.012, -0.001, 0.03)));
        assertEquals("0 (0 to 0)", ScoreWords.plain(new Estimate(0, 0, 0)));
        assertEquals("−2\u00a0% (−5 to 0.0)", ScoreWords.full(new Estimate(-0.02, -0.05, 0.00001)));
    }

    @Test
    void endpointsAreCounted() {
        assertEquals("Of the three endpoints fixed beforehand two are shown and one is not shown.",
                EndpointWords.sum(EndpointOutcome.of(new MadeBacktest().overKernel(0.12).made())));
        assertEquals("Of the three endpoints fixed beforehand three are not scored.",
                EndpointWords.sum(EndpointOutcome.of(new MadeBacktest().overKernel(0.12).runs(100).made())));
        assertEquals("Of the three endpoints fixed beforehand three are not scored.", EndpointWords.sum(
                EndpointOutcome.of(new MadeBacktest().replaysOnly().made())));
    }

    @Test
    void defectsOfOneSortOnOneSeriesAreOneSentenceWithTheWorst() {
        var backtest = new MadeBacktest().blind(-0.04).made();
        var sums = AlarmWords.sums(Alarm.of(backtest));
        assertEquals(List.of(
                "A blind skill below −3\u00a0%: 64 cases on tourism_kor_to_jpn, the worst: ClashOfRealities on tourism_kor_to_jpn, blind,"
                        + " record alone, 1 month: skill −4\u00a0%.",
                "A blind skill below −3\u00a0%: 32 cases on affinity_japan_to_korea, the worst: ClashOfRealities on affinity_japan_to_korea,"
                        + " blind, record alone, 6 months: skill −4\u00a0%."), sums.subList(0, 2));
    }
}
