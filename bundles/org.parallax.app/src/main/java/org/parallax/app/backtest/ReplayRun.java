package org.parallax.app.backtest;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.replay.ReplayFile;
import org.parallax.backtest.replay.ReplayPlayer;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.projection.result.Outcome;

/** Plays all replays of a record with each choice of layers. */
record ReplayRun(List<RecordByMonth> known, Workshop workshop) {

    /**
     * What came of replays.
     *
     * @param problems of those that the record cannot be asked for
     * @param failed a sentence for each theory that failed
     */
    record Played(List<ReplayOutcome> outcomes, List<String> problems, List<String> failed) {}

    /** Plays replays, by layers, then in the order of the file. */
    Outcome<Played> play(ReplayFile file, StageProgress progress) {
        var projector = workshop.projector(progress);
        var player = new ReplayPlayer(projector);
        var outcomes = new ArrayList<ReplayOutcome>();
        var problems = new ArrayList<String>();
        var playable = playable(file, problems);
        int done = 0;
        for (var record : known) {
            for (var replay : playable) {
                progress.at((double) done++ / (playable.size() * known.size()), "replay: " + replay.title());
                switch (player.play(replay, record)) {
                    case Outcome.Completed<List<ReplayOutcome>>(var played) -> outcomes.addAll(played);
                    case Outcome.Rejected<List<ReplayOutcome>>(var reason) -> {
                        return new Outcome.Rejected<>(reason);
                    }
                    case Outcome.Cancelled<List<ReplayOutcome>> stopped -> {
                        return new Outcome.Cancelled<>();
                    }
                }
            }
        }
        return new Outcome.Completed<>(new Played(
                List.copyOf(outcomes), List.copyOf(problems), projector.failures().values().stream().sorted().toList()));
    }

    private List<Replay> playable(ReplayFile file, List<String> problems) {
        var parties = known.getFirst().asOf(known.getFirst().reach()).parties();
        var playable = new ArrayList<Replay>();
        for (var replay : file.replays()) {
            ReplayPlayer.unknownIndicator(replay, parties).ifPresentOrElse(problems::add, () -> playable.add(replay));
        }
        return playable;
    }
}
