package org.parallax.app.backtest;

import java.util.List;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Backtest;

/**
 * What came of a back-test.
 *
 * @param problems of the series' files, each {@code file:line:column: error message}; those files are among the refused
 * @param failed a sentence for each theory that failed, from the first origin at which it did
 * @param replays those of the record, with the words of documents that they rest on
 */
public record BacktestFindings(
        Backtest backtest, List<String> problems, List<String> failed, List<Replay> replays) {

    public BacktestFindings {
        problems = List.copyOf(problems);
        failed = List.copyOf(failed);
        replays = List.copyOf(replays);
    }

    /** A sentence for each series of which some values are not scored, one where all choices of layers have the same to say. */
    public List<String> unscored() {
        return backtest.unscored().stream()
                .map(each -> each.series() + ": values after " + each.after() + " are not scored: " + each.why())
                .distinct().toList();
    }
}
