package org.parallax.report.terminal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.ReplayWords;
import org.parallax.report.words.ScoreWords;

/** Replays on a terminal: hits of each theory, onset and aftermath apart, and each miss by name. */
record ReplayLines(TerminalPage page, Backtest backtest, List<Replay> replays) {

    private static final int NAME = 34;
    private static final int COUNT = 14;

    void write() {
        if (backtest.replays().isEmpty()) {
            return;
        }
        page.gap().line("REPLAYS of periods of which the documents say how relations moved");
        if (!replays.isEmpty()) {
            page.paragraph(replays.stream().map(replay -> replay.id() + " is " + replay.title()).collect(Collectors.joining("; ")) + ".");
        }
        page.paragraph(ReplayWords.expectedMisses(backtest.replays()));
        for (var layers : Layers.values()) {
            var some = backtest.replays().stream().filter(each -> each.layers() == layers).toList();
            if (!some.isEmpty()) {
                page.gap().line(row("hits, " + ScoreWords.layers(layers), "onset", "aftermath"));
                SeriesScores.order(backtest).forEach(theory -> theory(theory, some.stream().filter(each -> each.theory().equals(theory)).toList()));
            }
        }
    }

    private void theory(String theory, List<ReplayOutcome> outcomes) {
        if (!outcomes.isEmpty() && outcomes.stream().allMatch(each -> ReplayWords.isAsKernel(each, backtest.replays()))) {
            page.line(row(theory, ScoreWords.AS_KERNEL, ScoreWords.AS_KERNEL));
        } else if (!outcomes.isEmpty()) {
            page.line(row(theory, ReplayWords.count(part(outcomes, false)), ReplayWords.count(part(outcomes, true))));
            Stream.of(false, true).forEach(aftermath -> missed(part(outcomes, aftermath), aftermath));
        }
    }

    private void missed(List<ReplayOutcome> outcomes, boolean aftermath) {
        var misses = outcomes.stream().filter(each -> !each.hit()).map(ReplayWords::told).collect(Collectors.joining("; "));
        if (!misses.isEmpty()) {
            Columns.indented((aftermath ? "missed in the aftermath: " : "missed at the onset: ") + misses, 2).forEach(page::line);
        }
    }

    private static List<ReplayOutcome> part(List<ReplayOutcome> outcomes, boolean aftermath) {
        return outcomes.stream().filter(each -> each.aftermath() == aftermath).toList();
    }

    private static String row(String name, String onset, String aftermath) {
        return Columns.left(name, NAME) + Columns.right(onset.replace('–', '-'), COUNT) + Columns.right(aftermath.replace('–', '-'), COUNT);
    }
}
