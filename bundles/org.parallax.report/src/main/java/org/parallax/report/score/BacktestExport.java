package org.parallax.report.score;

import java.util.List;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Backtest;

/**
 * A back-test as it leaves the program.
 *
 * @param replays those that were played, with the words of documents that they rest on
 * @param command the command line that makes it again, but for where it is written
 */
public record BacktestExport(Backtest backtest, List<Replay> replays, String command) {

    public BacktestExport {
        replays = List.copyOf(replays);
    }
}
