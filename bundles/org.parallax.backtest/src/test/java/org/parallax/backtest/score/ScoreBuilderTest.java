package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.random.Randomness;

/** Scores of errors, by hand. */
class ScoreBuilderTest {

    private static final YearMonth FIRST = YearMonth.of(2012, 8);
    private static final YearMonth SECOND = YearMonth.of(2019, 7);

    private static final List<ErrorRow> ROWS = List.of(
            new ErrorRow(1, 2, 1, 0.5, 3, List.of()),
            new ErrorRow(2, 4, 3, 0.05, 3, List.of(FIRST)),
            new ErrorRow(3, 2, 3, 0.96, 3, List.of(FIRST, FIRST.plusMonths(2))),
            new ErrorRow(1, 6, 2, 0.24, 7, List.of(SECOND)),
            new ErrorRow(1, 2, 1, 1.0, 3, List.of()));

    @Test
    void meansAndSkills() {
        Score score = score(ROWS);
        assertEquals(5, score.n());
        assertEquals(8 / 5.0, score.crps().theory(), 1e-12);
        assertEquals(new Score.Best("persistence", 16 / 5.0), score.crps().best());
        assertEquals(2, score.crps().kernel(), 1e-12);
        assertEquals(1 - 8 / 16.0, score.skill().overBest().value(), 1e-12);
        assertEquals(1 - 8 / 10.0, score.skill().overKernel().value(), 1e-12);
        Score.Estimate skill = score.skill().overBest();
        assertTrue(skill.low() < skill.value() && skill.value() < skill.high(), skill.toString());
        // The worst of all draws has the third value alone, the best the fourth.
        assertTrue(skill.low() > 1 - 3 / 2.0 && skill.high() < 1 - 1 / 6.0, skill.toString());
    }

    /** Of many values that have nothing to do with each other the interval is that of a mean: 1.645 deviations each way. */
    @Test
    void theIntervalHoldsNinetyInAHundred() {
        var rows = new ArrayList<ErrorRow>();
        for (int i = 0; i < 900; i++) {
            long run = Randomness.runKey(Randomness.streamKey(3, "errors"), i);
            rows.add(new ErrorRow(1 + 0.5 * Randomness.normal(run, 0, 0), 2, 2, 0.5, 3, List.of()));
        }
        Score.Estimate skill = score(rows).skill().overBest();
        assertEquals(2 * 1.645 * 0.5 / 30 / 2, skill.high() - skill.low(), 0.003);
    }

    /** Sums in another order differ in the last bit; that is no skill. */
    @Test
    void whatRoundingMakesIsNothing() {
        var rows = new ArrayList<ErrorRow>();
        for (int i = 1; i <= 50; i++) {
            rows.add(new ErrorRow(i / 7.0, Math.nextUp(i / 7.0), i / 7.0, 0.5, 3, List.of()));
        }
        assertEquals(new Score.Estimate(0, 0, 0), score(rows).skill().overBest());
    }

    @Test
    void episodes() {
        // Without the first, 3 of 10; without the second, 7 of 10; three values bear 12 of 16.
        assertEquals(new Score.Episodes(2, 12 / 16.0, 1 - 7 / 10.0, 1 - 7 / 8.0), score(ROWS).episodes());
    }

    @Test
    void whereAllValuesSeeOneEpisodeNothingIsLeftWithoutIt() {
        assertEquals(0, score(ROWS.subList(1, 3)).episodes().leaveOneOut());
    }

    @Test
    void calibration() {
        var calibration = score(ROWS).calibration();
        assertEquals(0.2, calibration.coverage50());
        assertEquals(0.4, calibration.coverage80());
        assertEquals(0.6, calibration.coverage90());
        assertEquals(List.of(1, 0, 1, 0, 0, 1, 0, 0, 0, 2), calibration.transform());
        assertEquals(19 / 5.0, calibration.sharpness(), 1e-12);
    }

    @Test
    void pooledErrorsAreCountedInThoseOfTheBaseline() {
        List<ErrorRow> rows = table(ROWS).inBaselineErrors().rows();
        assertEquals(2 / 3.2, rows.getFirst().best(), 1e-12);
        assertEquals(1 / 3.2, rows.getFirst().theory(), 1e-12);
        assertEquals(7 / 3.2, rows.get(3).width(), 1e-12);
        assertEquals(0.24, rows.get(3).share());
    }

    private static Score score(List<ErrorRow> rows) {
        ErrorTable table = table(rows);
        return new ScoreBuilder(List.of(table)).score(table.of(), table.baseline());
    }

    private static ErrorTable table(List<ErrorRow> rows) {
        var of = new Scored("made-up", "Tides", Arm.EVENTS, Layers.CORE, 6, Part.TEST);
        return new ErrorTable(of, "persistence", 6, rows);
    }
}
