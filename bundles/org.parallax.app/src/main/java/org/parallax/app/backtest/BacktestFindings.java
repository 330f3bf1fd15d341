package org.parallax.app.backtest;

import java.util.List;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Backtest;

/**
 * What came of a back-test.
 *
 * @param problems of the series' files, each {@code file:line:column: error message}; those files are among the refused
 * @param unscored a sentence for each series of which some values are not scored, for the record does not reach them
 * @param failed a sentence for each theory that failed, from the first origin at which it did
 * @param replays those of the record, with the words of documents that they rest on
 */
public record BacktestFindings(
        Backtest backtest, List<String> problems, List<String> unscored, List<String> failed, List<Replay> replays) {

    public BacktestFindings {
        problems = List.copyOf(problems);
        unscored = List.copyOf(unscored);
        failed = List.copyOf(failed);
        replays = List.copyOf(replays);
    }
}
