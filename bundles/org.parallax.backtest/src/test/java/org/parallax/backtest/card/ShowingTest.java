package org.parallax.backtest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

class ShowingTest {

    private static final Estimate SOME = new Estimate(0.1, 0.05, 0.2);
    private static final Estimate NONE = new Estimate(0.1, 0, 0.2);

    private static CardScore score(Arm arm, Layers layers, int horizon, Estimate skill) {
        return new CardScore(
                new Scored("letters", "Tides", arm, layers, horizon, Part.TEST), 20, new Score.Episodes(2, 0.3, 0.01),
                new Score.Crps(9, new Score.Best("persistence", 10), 9.5), new Score.Skill(skill, skill), 0.9, 1);
    }

    private static CardScore with(int n, double elsewhere) {
        var score = score(Arm.EVENTS, Layers.CORE, 6, SOME);
        return new CardScore(score.of(), n, score.episodes(), score.crps(), score.skill(), score.coverage90(), elsewhere);
    }

    @Test
    void ofAHandfulOfValuesNothingIsClaimed() {
        assertEquals(1, shown(with(12, 1)).size());
        assertEquals(0, shown(with(11, 1)).size());
    }

    @Test
    void aClaimOverTheKernelRestsOnItsOwnEpisodes() {
        var score = score(Arm.EVENTS, Layers.CORE, 6, SOME);
        var claims = Stream.of(new Score.Episodes(2, 0.3, -0.1, 0.02), new Score.Episodes(2, 0.3, 0.1, 0), new Score.Episodes(0, 0, 0, 0))
                .map(episodes -> new CardScore(score.of(), score.sample(), episodes, score.crps(), score.skill(), 0.9, 1))
                .map(each -> new Claim(MadeUpCards.series("letters", "Letters"), each, Claim.Against.KERNEL).restsOnOneEpisode())
                .toList();
        assertEquals(List.of(false, true, false), claims);
    }

    @Test
    void whatIsFoundAsWellRoundTheCalendarIsNotClaimed() {
        assertEquals(1, shown(with(20, 0.95)).size());
        assertEquals(0, shown(with(20, 0.94)).size());
    }

    private static List<CardScore> shown(CardScore... scores) {
        var card = new ScoreCard(MadeUpCards.HEAD, List.of(MadeUpCards.series("letters", "Letters")), List.of(scores), List.of());
        return Showing.of(card).shown().stream().map(Claim::score).toList();
    }

    @Test
    void theLayersGoBeforeTheHorizonAndTheNearestHorizonIsJudged() {
        var judged = score(Arm.EVENTS, Layers.CHRONICLE, 12, SOME);
        assertEquals(List.of(judged), shown(
                score(Arm.EVENTS, Layers.CORE, 6, SOME), judged, score(Arm.LEVELS, Layers.CHRONICLE, 6, SOME)));
        var six = score(Arm.EVENTS, Layers.CHRONICLE, 6, NONE);
        assertEquals(List.of(), shown(judged, six));
    }

    @Test
    void anIntervalThatTouchesZeroShowsNothing() {
        assertEquals(List.of(), shown(score(Arm.NONE, Layers.CORE, 6, NONE)));
        assertEquals(1, shown(score(Arm.NONE, Layers.CORE, 6, SOME)).size());
    }

    @Property(tries = 100)
    void nothingIsClaimedWithoutAnIntervalAboveZero(@ForAll("cards") ScoreCard card) {
        assertTrue(Showing.of(card).shown().stream().allMatch(claim -> claim.skill().low() > 0));
        assertTrue(Showing.of(card).worse().stream().allMatch(claim -> claim.skill().high() < 0));
    }

    @Provide
    Arbitrary<ScoreCard> cards() {
        return MadeUpCards.any();
    }
}
