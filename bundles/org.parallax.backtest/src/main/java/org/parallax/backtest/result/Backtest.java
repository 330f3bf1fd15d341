package org.parallax.backtest.result;

import java.util.List;

/**
 * All that a back-test found.
 *
 * @param basis what it was made from
 * @param scores by series, theory, layers, arm and horizon
 * @param links those that the scores rest on
 * @param refused series that were not scored, with the reason
 * @param unscored values of scored series that are themselves not scored, with the reason
 * @param replays without any series
 */
public record Backtest(
        BacktestBasis basis, List<Score> scores, List<Link> links, List<Refusal> refused, List<UnscoredValues> unscored,
        List<Control> controls, List<ReplayOutcome> replays) {

    public Backtest {
        scores = List.copyOf(scores);
        links = List.copyOf(links);
        refused = List.copyOf(refused);
        unscored = List.copyOf(unscored);
        controls = List.copyOf(controls);
        replays = List.copyOf(replays);
    }
}
