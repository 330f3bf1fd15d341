package org.parallax.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.registered.Alarm;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.UnscoredValues;
import org.parallax.report.ShellWords;
import org.parallax.report.score.BacktestExport;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.text.FileNames;
import org.parallax.report.words.AlarmWords;
import org.parallax.report.words.EndpointRemarks;
import org.parallax.report.words.EndpointWords;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreConclusion;
import org.parallax.report.words.ScoreWords;
import org.parallax.report.words.Sentences;

/** A back-test as one self-contained page. */
public final class BacktestReport {

    private final BacktestExport export;
    private final Backtest backtest;
    private final List<SeriesScores> sheets;
    private final Html html = new Html();

    private BacktestReport(BacktestExport export) {
        this.export = export;
        this.backtest = export.backtest();
        this.sheets = SeriesScores.of(backtest);
    }

    /** The whole page; equal back-tests give equal text. */
    public static String of(BacktestExport export) {
        return new BacktestReport(export).page();
    }

    private String page() {
        var basis = backtest.basis();
        html.element("p", Attributes.styled("kicker"), "Back-test · record " + basis.record());
        html.element("h1", "What the theories have shown");
        html.element("p", Attributes.styled("summary"), summary());
        html.element("p", Attributes.styled("caveat"), ScoreWords.CAVEAT);
        contents();
        if (!basis.series().isEmpty()) {
            html.section("primary", "What was expected beforehand, and what came of it", this::endpoints);
            html.section("scores", "Scores", this::scores);
            html.section("calibration", "How well bands held", () -> new CalibrationPart(html).write(sheets));
            html.section("refused", "What was refused", this::refused);
            html.section("links", "How points became units", () -> ScoreTables.links(html, backtest.links()));
        }
        html.section("replays", "Replays", () -> new ReplayPart(html, backtest, export.replays()).write());
        html.section("controls", "Controls", () -> ScoreTables.controls(html, backtest));
        html.section("made", "How this was made", this::made);
        return html.page("Back-test of " + basis.record() + " – Parallax");
    }

    private String summary() {
        var primary = backtest.basis().series().isEmpty() ? "" : EndpointWords.sum(EndpointOutcome.of(backtest)) + " ";
        return primary + ScoreConclusion.of(backtest);
    }

    private void contents() {
        html.element("nav", Attributes.of("aria-label", "Contents"), () -> {
            if (!backtest.basis().series().isEmpty()) {
                html.link("primary", "Expected beforehand").link("scores", "Scores").link("calibration", "How well bands held")
                        .link("refused", "What was refused").link("links", "How points became units");
            }
            html.link("replays", "Replays").link("controls", "Controls").link("made", "How this was made");
        });
    }

    private void endpoints() {
        EndpointOutcome.of(backtest).forEach(this::endpoint);
        html.element("p", Attributes.styled("note"), EndpointWords.JUDGED + " Everything else on this page is exploratory. The page"
                + " “What was fixed before anything was scored” (docs/pre-registration.md in the jar org.parallax.backtest) was written before"
                + " anything was run.");
        html.element("h3", "What would be a defect");
        var alarms = Alarm.of(backtest);
        if (alarms.isEmpty()) {
            html.element("p", AlarmWords.NOTHING);
        } else {
            html.element("ul", () -> AlarmWords.sums(alarms).forEach(sum -> html.element("li", sum)));
            html.folded("Each case as a table", () -> html.table(List.of("What was called a defect", "What was found"),
                    alarms.stream().map(alarm -> List.of(AlarmWords.rule(alarm.kind()), AlarmWords.of(alarm))).toList()));
        }
    }

    /** Under one another, so that nothing is hidden on a narrow screen. */
    private void endpoint(EndpointOutcome outcome) {
        html.element("h3", outcome.endpoint().name() + ": " + outcome.verdict().words());
        html.element("p", EndpointWords.measured(outcome.endpoint()) + "; expected above 0.");
        var findings = outcome.findings().stream().map(finding -> Sentences.capital(ScoreWords.layers(finding.layers())) + ": "
                + ScoreWords.full(finding.skill()) + ", " + EndpointWords.basis(finding) + ": " + finding.verdict().words() + ".");
        html.element("ul", () -> Stream.concat(findings, EndpointRemarks.of(backtest, outcome).stream()).forEach(line -> html.element("li", line)));
    }

    private void scores() {
        if (sheets.isEmpty()) {
            html.element("p", "No series could be scored.");
        } else {
            html.element("p", Attributes.styled("note"), ScoreWords.SILENCE + " In pictures the word stands in place of a mark, or a small ring"
                    + " on the line of 0 where the theory is silent with one choice of layers only.");
        }
        sheets.forEach(sheet -> SeriesPart.write(html, sheet));
    }

    private void refused() {
        if (backtest.refused().isEmpty()) {
            html.element("p", "No series was refused.");
        } else {
            html.table(List.of("Series", "Layers", "Why"), backtest.refused().stream()
                    .map(each -> List.of(each.series(), ScoreWords.layers(each.layers()), each.why())).toList());
        }
        if (!backtest.unscored().isEmpty()) {
            html.element("p", "Of what was scored, values that could not be:");
            html.table(List.of("Series", "Layers", "Not scored", "Values", "Why"), backtest.unscored().stream().map(BacktestReport::unscored).toList());
        }
    }

    private static List<String> unscored(UnscoredValues each) {
        return List.of(
                each.series(), ScoreWords.layers(each.layers()),
                "after " + MonthWords.name(each.after()) + ", to " + MonthWords.name(each.last()),
                Numbers.count(each.values()), Sentences.capital(each.why()) + ".");
    }

    private void made() {
        var basis = backtest.basis();
        html.element("dl", () -> {
            entry("Record", basis.record());
            entry("Theories", String.join(", ", basis.theories().stream().map(BacktestReport::version).toList()));
            entry("Runs", Numbers.count(basis.runs()) + " of each projection");
            entry("Seed", Long.toString(basis.seed()));
            entry("Parallax", basis.parallax());
        });
        if (!basis.series().isEmpty()) {
            html.table(List.of("Series", "Title", "Unit", "Training part to", "SHA-256 of the file"), basis.series().stream()
                    .map(each -> List.of(each.id() + (each.control() ? " (control)" : ""), each.title(), each.unit(), each.split(), each.sha256()))
                    .toList());
        }
        html.element("p", "The same series, record, theories, runs and seed give this page again, byte for byte:");
        html.element("pre", export.command() + " " + ShellWords.line("--report", FileNames.of(List.of("backtest-" + basis.record()), ".html").getFirst()));
    }

    private static String version(ScoredTheory theory) {
        return theory.id() + " " + theory.version();
    }

    private void entry(String label, String value) {
        html.element("dt", label).element("dd", value);
    }
}
