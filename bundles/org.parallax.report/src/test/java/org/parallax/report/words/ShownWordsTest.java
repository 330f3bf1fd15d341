package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.backtest.card.Standing;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.report.MadeCards;

class ShownWordsTest {

    private static final Estimate NOTHING = MadeCards.NOTHING;
    private static final Estimate SOME = new Estimate(0.12, 0.03, 0.2);
    private static final Estimate LESS = new Estimate(-0.05, -0.09, -0.02);

    private static final ShownTheory UNSCORED = theory("Ebbs", false, new Standing.Unscored());
    private static final ShownTheory BASELINE = theory("Climatology", true, new Standing.Unscored());
    private static final ShownTheory OTHER = theory("Dunes", false, new Standing.Outdated("3"));
    private static final ShownTheory NONE = MadeCards.of("Stones", "1").with("ferries", NOTHING, NOTHING, 0)
            .with("letters", NOTHING, NOTHING, 0).shown();
    private static final ShownTheory SKILLED = MadeCards.of("Tides", "4").with("ferries", NOTHING, SOME, 0.02)
            .with("letters", NOTHING, NOTHING, 0).with("rumours", NOTHING, NOTHING, 0).shown();

    private static ShownTheory theory(String id, boolean baseline, Standing standing) {
        return new ShownTheory(id, id + " in words", "4", baseline, standing);
    }

    @Test
    void aTheoryThatWasNeverScoredHasShownNothing() {
        assertSays("Nothing has been shown of this theory: it was never scored.", UNSCORED);
        assertSays("A baseline: there to measure others against.", BASELINE);
        assertSays("It was scored as version 3; nothing is known of version 4.", OTHER);
        assertSays("Nothing has been shown: no series could be scored.", MadeCards.of("Tides", "4").shown());
    }

    private static void assertSays(String sentence, ShownTheory theory) {
        assertEquals(sentence, theory.sentence().replace('\u00a0', ' '));
    }

    @Test
    void aClaimHasItsIntervalItsValuesAndItsEpisodes() {
        assertSays("Informed by events, it forecast Ferry crossings six months ahead better than the record’s events alone by"
                + " 12 % (3 to 20; 85 values, 4 episodes; training part). On 2 other series nothing is shown."
                + " Refused: 1 further series.", SKILLED);
        assertEquals("Skill shown on 1 of 3 series: Ferry crossings +12 % over events alone (3 to 20; n 85, 4 episodes).",
                SKILLED.brief().replace('\u00a0', ' '));
    }

    @Test
    void whereNothingIsShownItSaysSoAndOnWhat() {
        assertSays("No skill shown on any of 2 series (n 27 to 85, 1 to 4 episodes). Refused: 1 further series.", NONE);
        assertEquals("No skill shown on any of 2 series (n 27 to 85, 1 to 4 episodes).", NONE.brief());
    }

    @Test
    void whatRestsOnOneEpisodeIsSaidTo() {
        assertTrue(MadeCards.of("Tides", "4").with("letters", NOTHING, SOME, -0.001).shown().sentence()
                .contains("which rests on one episode: without it there is no such skill."));
        assertTrue(!SKILLED.sentence().contains("rests on"));
    }

    @Test
    void aBlindSkillIsHeldAgainstTheBestBaseline() {
        assertSays("Blind, it forecast Letters six months ahead better than the best baseline (persistence) by 12 % (3 to 20;"
                        + " 27 values, 1 episode; training part). Refused: 1 further series.",
                MadeCards.of("Tides", "4").with("letters", SOME, NOTHING, 0.02).shown());
    }

    /** A foot that tells of a blind skill alone would hide that the same theory does harm once it knows what happens. */
    @Test
    void inLittleRoomBothAreTold() {
        var mixed = MadeCards.of("Tides", "4").with("letters", SOME, LESS, 0.02).shown();
        assertEquals("Skill shown on 1 of 1 series: blind, Letters +12 % over the best baseline (3 to 20; n 27, 1 episode); shown to be"
                + " worse on one of them.", mixed.brief().replace('\u00a0', ' '));
        assertTrue(ShownWords.brief(List.of(mixed, UNSCORED)).contains("; one is shown to be worse somewhere"),
                ShownWords.brief(List.of(mixed, UNSCORED)));
        assertEquals("No skill shown on the one series (n 27, 1 episode); shown to be worse on one of them.",
                MadeCards.of("Tides", "4").with("letters", NOTHING, LESS, 0.02).shown().brief().replace('\u00a0', ' '));
    }

    @Test
    void whatIsWorseIsNotPassedOver() {
        assertSays("No skill shown on the one series (n 27, 1 episode). Informed by events, it forecast Letters six months ahead"
                        + " worse than the record’s events alone by 5 % (2 to 9; 27 values, 1 episode; training part)."
                        + " Refused: 1 further series.",
                MadeCards.of("Tides", "4").with("letters", NOTHING, LESS, 0.02).shown());
    }

    @Test
    void skillOnAControlIsADefect() {
        var sentence = MadeCards.of("Tides", "4").with("control", NOTHING, SOME, 0.02).with("letters", NOTHING, NOTHING, 0).shown()
                .sentence().replace('\u00a0', ' ');
        assertTrue(sentence.contains("On the control “Sunshine”, where no theory can have skill, it has 12 % (3 to 20)"), sentence);
        assertTrue(sentence.contains("No skill shown on the one series"), sentence);
    }

    /** To pick the best of all scores would show skill where there is none. */
    @Test
    void onlyWhatWasToBeJudgedIsClaimed() {
        var theory = MadeCards.of("Tides", "4").with("letters", NOTHING, NOTHING, 0).withUnjudged("letters", Arm.EVENTS, 12)
                .withUnjudged("letters", Arm.LEVELS, 6).withUnjudged("letters", Arm.NONE, 3).shown();
        assertTrue(theory.sentence().contains("No skill shown on the one series"), theory.sentence());
    }

    @Test
    void theKernelIsHeldAgainstTheBestBaseline() {
        assertTrue(MadeCards.of("Kernel", "1").with("letters", NOTHING, NOTHING, 0.1).shown().sentence().replace('\u00a0', ' ')
                .contains("better than the best baseline (persistence) by 20 % (10 to 30;"));
    }

    @Test
    void severalTheoriesAreCountedWithoutBaselines() {
        assertEquals("Nothing has been shown of these theories: they were never scored.", brief(UNSCORED, UNSCORED, BASELINE));
        assertEquals("Of four theories one has shown skill: most by Tides in words, Ferry crossings +12 % over events alone (3 to 20; n 85, 4 episodes);"
                + " of two nothing is known.", brief(NONE, SKILLED, BASELINE, UNSCORED, OTHER));
        assertEquals("Of two theories none has shown skill on any of 2 series (n 27 to 85, 1 to 4 episodes); of one nothing is known.", brief(NONE, OTHER));
        assertEquals("Ebbs in words: Nothing has been shown of this theory: it was never scored.", brief(UNSCORED, BASELINE));
        assertEquals("", brief());
    }

    private static Standing ofPool(String version, String record, ShownTheory... theories) {
        var card = MadeCards.of("Pool", version).with("letters", NOTHING, NOTHING, 0).card();
        return pool(new ScoreCards(Map.of("Pool", card)), record, theories).standing();
    }

    private static ShownTheory pool(ScoreCards cards, String record, ShownTheory... theories) {
        return ShownTheory.poolOf(List.of(theories)).orElseThrow().as(cards, record);
    }

    @Test
    void aPoolIsOfTwoThatClaimSomething() {
        assertEquals(Optional.empty(), ShownTheory.poolOf(List.of(UNSCORED, BASELINE)));
        assertEquals("Dunes 4, Ebbs 4", ShownTheory.poolOf(List.of(UNSCORED, BASELINE, OTHER)).orElseThrow().version());
    }

    /** A card of the pool is of exactly these theories, in these versions, on this record. */
    @Test
    void aPoolIsHeldToItsCardAsTheoriesAreToTheirs() {
        assertInstanceOf(Standing.Known.class, ofPool("Dunes 4, Ebbs 4", "JapanKorea", OTHER, BASELINE, UNSCORED));
        assertEquals(new Standing.Outdated("Dunes 3, Ebbs 4"), ofPool("Dunes 3, Ebbs 4", "JapanKorea", OTHER, UNSCORED));
        assertEquals(new Standing.Outdated("Dunes 4, Ebbs 4"), ofPool("Dunes 4, Ebbs 4", "JapanKorea", OTHER, UNSCORED, SKILLED));
        assertEquals(new Standing.Elsewhere("JapanKorea"), ofPool("Dunes 4, Ebbs 4", "TwoTowns", OTHER, UNSCORED));
    }

    @Test
    void whatAPoolHasShownIsToldAsOfATheory() {
        var cards = new ScoreCards(Map.of("Pool", MadeCards.of("Pool", "Dunes 4, Ebbs 4").with("letters", NOTHING, LESS, 0).card()));
        assertPool("Their pool: no skill shown on the one series (n 27, 1 episode); shown to be worse on one of them.",
                "Pool: no skill shown on the one series (n 27, 1 episode). Informed by events, it forecast Letters six months ahead worse than"
                        + " the record’s events alone by 5 % (2 to 9; 27 values, 1 episode; training part). Refused: 1 further series.",
                pool(cards, "JapanKorea", OTHER, UNSCORED));
        assertPool("Nothing has been shown of their pool: another one was scored.",
                "Nothing has been shown of Pool: another one was scored, of Dunes 4, Ebbs 4.", pool(cards, "JapanKorea", OTHER, SKILLED));
        assertPool("Nothing has been shown of their pool here: it was scored on another record.",
                "Nothing has been shown of Pool here: it was scored on another record.", pool(cards, "TwoTowns", OTHER, UNSCORED));
        assertPool("Nothing has been shown of their pool: it was never scored.",
                "Nothing has been shown of Pool: it was never scored.", pool(ScoreCards.NONE, "JapanKorea", OTHER, UNSCORED));
    }

    private static void assertPool(String brief, String paragraph, ShownTheory pool) {
        var grounds = new Grounds(Optional.empty(), List.of(), Optional.of(pool));
        assertEquals(brief, grounds.ofPool().orElseThrow().replace('\u00a0', ' '));
        assertEquals(paragraph, grounds.poolParagraph().orElseThrow().replace('\u00a0', ' '));
    }

    @Test
    void whatWasScoredElsewhereIsNotSaidToBeUnscored() {
        var elsewhere = theory("Moors", false, new Standing.Elsewhere("TwoTowns"));
        assertEquals(
                List.of("Nothing has been shown of Moors and Moors here: they were scored on another record.",
                        "Nothing has been shown of Ebbs: it was never scored."),
                new Grounds(Optional.empty(), List.of(elsewhere, UNSCORED, elsewhere)).paragraphs());
    }

    private static String brief(ShownTheory... theories) {
        return new Grounds(Optional.empty(), List.of(theories)).brief().replace('\u00a0', ' ');
    }

    @Test
    void theSameIsSaidOnce() {
        assertEquals(
                List.of("Nothing has been shown of Ebbs and Ebbs: they were never scored.",
                        "Climatology and Climatology: baselines, there to measure others against.",
                        "Dunes: it was scored as version 3; nothing is known of version 4."),
                new Grounds(Optional.empty(), List.of(UNSCORED, BASELINE, UNSCORED, OTHER, BASELINE)).paragraphs());
    }

    @Test
    void smallSkillsAreNoZeros() {
        assertEquals(List.of("12", "0.4", "0", "−3", "−0.3"),
                List.of(0.12, 0.004, 0.0, -0.03, -0.003).stream().map(ClaimWords::percent).toList());
    }
}
