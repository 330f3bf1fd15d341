package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ReplayWords;
import org.parallax.report.words.ScoreWords;

/** Replays on the page of a back-test: every reading of every theory, hit or miss, onset and aftermath apart. */
final class ReplayPart {

    /** Where a theory's name may go on in the next line of a narrow column. */
    private static final Pattern BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Html html;
    private final List<ReplayOutcome> outcomes;
    private final List<String> theories;

    private final List<Replay> replays;

    ReplayPart(Html html, Backtest backtest, List<Replay> replays) {
        this.html = html;
        this.replays = replays;
        this.outcomes = backtest.replays();
        this.theories = SeriesScores.order(backtest).stream().filter(id -> outcomes.stream().anyMatch(each -> each.theory().equals(id))).toList();
    }

    void write() {
        if (outcomes.isEmpty()) {
            html.element("p", "None was run.");
            return;
        }
        html.element("p", ReplayWords.WHAT + " " + ReplayWords.expectedMisses(outcomes));
        for (var layers : Layers.values()) {
            for (var aftermath : List.of(false, true)) {
                var some = outcomes.stream().filter(each -> each.layers() == layers && each.aftermath() == aftermath).toList();
                if (!some.isEmpty()) {
                    html.element("h3", (aftermath ? "In the aftermath" : "At the onset") + ", " + ScoreWords.layers(layers));
                    table(some);
                }
            }
        }
        if (!replays.isEmpty()) {
            html.folded("What the documents say of each, as a table", () -> html.table(
                    List.of("Replay", "Read", "Indicator", "Says", "In the words of", "Words"), replays.stream().flatMap(ReplayPart::words).toList()));
        }
        html.element("p", Attributes.styled("note"), "✓ a hit, ✗ a miss; the change since the month before in points.");
    }

    private static Stream<List<String>> words(Replay replay) {
        return Stream.concat(words(replay, false, replay.onset()), replay.aftermath().stream().flatMap(stage -> words(replay, true, stage)));
    }

    private static Stream<List<String>> words(Replay replay, boolean aftermath, Replay.Stage stage) {
        return stage.claims().stream().flatMap(claim -> claim.ground().stream().map(ground -> List.of(
                replay.title(), ReplayWords.read(aftermath) + ", " + MonthWords.name(stage.month()), claim.indicator(),
                ReplayWords.expected(claim.expected()), ground.source() + ", " + ground.section(), "“" + ground.words() + "”")));
    }

    private String title(String id) {
        return replays.stream().filter(replay -> replay.id().equals(id)).map(Replay::title).findFirst().orElse(id);
    }

    private void table(List<ReplayOutcome> some) {
        var heads = new ArrayList<>(List.of("Replay", "Documents say"));
        theories.forEach(theory -> heads.add(BREAK.matcher(theory).replaceAll("\u200b")));
        var rows = new ArrayList<List<String>>();
        some.stream().map(Asked::of).distinct().forEach(asked -> rows.add(row(asked, some)));
        var sums = new ArrayList<>(List.of("Hits", ""));
        theories.forEach(theory -> sums.add(sum(some.stream().filter(each -> each.theory().equals(theory)).toList())));
        rows.add(sums);
        html.table(heads, rows);
    }

    private List<String> row(Asked asked, List<ReplayOutcome> some) {
        var row = new ArrayList<>(List.of(title(asked.replay), asked.reading.indicator() + " "
                + ReplayWords.expected(asked.reading.expected()) + ", " + MonthWords.name(asked.reading.month())));
        theories.forEach(theory -> row.add(told(some, asked, theory).map(this::cell).orElse("–")));
        return row;
    }

    private String cell(ReplayOutcome outcome) {
        return (outcome.hit() ? "✓ " : "✗ ") + (ReplayWords.isAsKernel(outcome, outcomes) ? ScoreWords.AS_KERNEL : Numbers.change(outcome.change()));
    }

    private String sum(List<ReplayOutcome> some) {
        boolean silent = !some.isEmpty() && some.stream().allMatch(each -> ReplayWords.isAsKernel(each, outcomes));
        return silent ? ScoreWords.AS_KERNEL : ReplayWords.count(some);
    }

    private static Optional<ReplayOutcome> told(List<ReplayOutcome> some, Asked asked, String theory) {
        return some.stream().filter(each -> Asked.of(each).equals(asked) && each.theory().equals(theory)).findFirst();
    }

    /** What is asked of every theory. */
    private record Asked(String replay, ReplayOutcome.Reading reading) {

        static Asked of(ReplayOutcome outcome) {
            return new Asked(outcome.replay(), outcome.reading());
        }
    }
}
