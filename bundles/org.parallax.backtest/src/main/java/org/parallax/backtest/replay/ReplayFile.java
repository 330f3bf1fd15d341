package org.parallax.backtest.replay;

import java.util.List;

/**
 * What a file of replays says.
 *
 * @param record name of the record that they are of; empty where the file does not say
 * @param replays those without a mistake, in the order of the file
 * @param problems each {@code file:line: error message} with its cure, in that order too
 */
public record ReplayFile(String record, List<Replay> replays, List<String> problems) {

    public ReplayFile {
        replays = List.copyOf(replays);
        problems = List.copyOf(problems);
    }
}
