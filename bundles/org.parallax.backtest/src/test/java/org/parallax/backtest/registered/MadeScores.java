package org.parallax.backtest.registered;

import java.util.List;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.Calibration;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/** Scores made up for tests. */
final class MadeScores {

    private static final Calibration CALIBRATION = new Calibration(0.5, 0.8, 0.9, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1);

    private MadeScores() {}

    static Scored of(String series, String theory, Arm arm, Layers layers, int horizon) {
        return new Scored(series, theory, arm, layers, horizon, Part.TEST);
    }

    static Score score(Scored of, Estimate overBest, Estimate overKernel) {
        return new Score(of, 40, new Score.Episodes(3, 0.2, 0), new Score.Crps(1, new Score.Best("climatology", 1), 1),
                new Score.Skill(overBest, overKernel), CALIBRATION, 0);
    }

    static Estimate around(double value) {
        return new Estimate(value, value - 0.05, value + 0.05);
    }

    static Backtest backtest(List<Score> scores, List<Control> controls) {
        var basis = new BacktestBasis("JapanKorea", "1", List.of(), List.of(
                new ScoredSeries("tourism_kor_to_jpn", "Visitors", "people", "00", "2011-12", false),
                new ScoredSeries("control", "Trade", "share", "00", "1999", true)), 1000, 1);
        return new Backtest(basis, scores, List.of(), List.of(), controls, List.of());
    }
}
