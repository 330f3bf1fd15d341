package org.parallax.backtest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Calibration;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

class BacktestCardsTest {

    private static final Calibration CALIBRATION =
            new Calibration(0.5, 0.8, 0.91234567, List.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2), 3);

    private static Score score(String theory, Arm arm, int horizon) {
        return new Score(
                new Scored("letters", theory, arm, Layers.CORE, horizon, Part.TEST), 20, new Score.Episodes(2, 1 / 3.0, -0.01),
                new Score.Crps(9, new Score.Best("persistence", 10), 9.5),
                new Score.Skill(new Score.Estimate(0.123456789, 0.1, 0.2), new Score.Estimate(0, 0, 0)), CALIBRATION, 1.9);
    }

    private static Backtest backtest(List<Score> scores) {
        var basis = new BacktestBasis(
                "TwoTowns", "0.9.0", List.of(new ScoredTheory("Tides", "3", "Tides"), new ScoredTheory("Ebbs", "1", "Ebbs"),
                        new ScoredTheory("Kernel", "2", "Kernel")),
                List.of(new ScoredSeries("letters", " Letters\n sent ", "n", "00ff", "2010-12", false)), 1000, 1);
        return new Backtest(
                basis, scores, List.of(new Link("letters", Layers.CORE, "societal", 1, 2, new Link.Basis(9, 1, 1, 1))),
                List.of(new Refusal("lost", Layers.CORE, "it cannot\nbe read")), List.of(), List.of(), List.of());
    }

    @Test
    void everyTheoryHasACardAndSoHasThePool() {
        var cards = BacktestCards.of(backtest(List.of(score("Tides", Arm.NONE, 6), score("Pool", Arm.NONE, 6))));
        assertEquals(List.of("Ebbs 1", "Kernel 2", "Pool Ebbs 1, Tides 3", "Tides 3"),
                cards.stream().map(card -> card.head().theory() + " " + card.head().version()).toList());
        var tides = cards.getLast();
        assertEquals(List.of("letters", "lost"), tides.series().stream().map(CardSeries::id).toList());
        assertEquals("Letters sent", tides.series().getFirst().title());
        assertEquals("societal", tides.series().getFirst().indicator());
        assertEquals(0.123457, tides.scores().getFirst().skill().overBest().value());
        assertEquals(0.912346, tides.scores().getFirst().coverage90());
        assertEquals("it cannot be read", tides.refused().getFirst().why());
    }

    @Test
    void theOrderOfScoresDoesNotMatterAndEveryCardIsReadBack() {
        var scores = new ArrayList<>(List.of(
                score("Tides", Arm.NONE, 6), score("Tides", Arm.EVENTS, 6), score("Tides", Arm.EVENTS, 1), score("Kernel", Arm.LEVELS, 6)));
        var cards = BacktestCards.of(backtest(scores));
        Collections.reverse(scores);
        assertEquals(cards, BacktestCards.of(backtest(scores)));
        cards.forEach(card -> assertEquals(new CardReading.Read(card), CardReader.read("x", CardWriter.text(card))));
    }
}
