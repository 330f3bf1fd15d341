package org.parallax.backtest.registered;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Calibration;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/** Scores made up for tests. */
final class MadeScores {

    private static final Calibration CALIBRATION = new Calibration(0.5, 0.8, 0.9, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1);

    static final List<String> THEORIES = List.of(
            "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry", "ThreeLenses", "Kernel");

    /** But the one that is refused. */
    static final List<String> SERIES = List.of(
            "affinity_japan_to_korea", "favourability_korea_to_japan", "icews_jpn_to_kor_goldstein", "icews_kor_to_jpn_goldstein",
            "tourism_jpn_to_kor", "tourism_kor_to_jpn");

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

    /** As it was fixed: all theories, all series. */
    static Backtest backtest(List<Score> scores, List<Control> controls) {
        return backtest(THEORIES, SERIES, 1000, 1, scores, controls);
    }

    static Backtest backtest(List<String> theories, List<String> series, long runs, long seed, List<Score> scores, List<Control> controls) {
        var read = Stream.concat(
                series.stream().map(id -> new ScoredSeries(id, "Visitors", "people", "00", "2011-12", false)),
                Stream.of(new ScoredSeries("control", "Trade", "share", "00", "1999", true))).toList();
        var basis = new BacktestBasis("JapanKorea", "1", theories.stream().map(id -> new ScoredTheory(id, "1", id)).toList(), read, runs, seed);
        return new Backtest(basis, scores, List.of(), List.of(new Refusal("polecat_conflict", Layers.CORE, "nothing moves")), List.of(), controls, List.of());
    }
}
