package org.parallax.app.backtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.app.catalogue.Records;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.replay.ReplayFile;
import org.parallax.backtest.replay.ReplayReader;

/** Reads the replays that an installed record brings. */
record ReplayTexts(Records records) {

    /** Those of a record; what is wrong with a file is among the problems, and what is whole in it counts. */
    ReplayFile of(String record) {
        var replays = new ArrayList<Replay>();
        var problems = new ArrayList<String>();
        for (var file : records.replays(record)) {
            var name = file.getPath().replaceFirst(".*/", "");
            try (var stream = file.openStream()) {
                var read = ReplayReader.read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                problems.addAll(read.problems());
                if (read.record().equals(record)) {
                    replays.addAll(read.replays());
                } else if (!read.record().isEmpty()) {
                    problems.add(name + ":1: error these are replays of " + read.record() + " and come with " + record
                            + ": name that after replays of");
                }
            } catch (IOException unreadable) {
                problems.add(name + ":1: error the file cannot be read: " + unreadable.getMessage());
            }
        }
        return new ReplayFile(record, List.copyOf(replays), problems);
    }
}
