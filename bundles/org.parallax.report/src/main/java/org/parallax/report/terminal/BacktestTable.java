package org.parallax.report.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.backtest.registered.Alarm;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.AlarmWords;
import org.parallax.report.words.EndpointRemarks;
import org.parallax.report.words.EndpointWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreConclusion;
import org.parallax.report.words.ScoreWords;
import org.parallax.report.words.Sentences;

/** What {@code parallax backtest} prints: primary endpoints, each series at one horizon, what was refused, replays, controls. */
public final class BacktestTable {

    private static final int NAME = 17;
    private static final int SKILL = 21;

    private final Backtest backtest;
    private final List<Replay> replays;
    private final TerminalPage page = new TerminalPage();

    private BacktestTable(Backtest backtest, List<Replay> replays) {
        this.backtest = backtest;
        this.replays = replays;
    }

    /**
     * The whole text, no line longer than eighty columns, ended by a line break.
     *
     * @param replays those that were played; their titles stand beside their ids
     */
    public static String of(Backtest backtest, List<Replay> replays) {
        return new BacktestTable(backtest, replays).text();
    }

    private String text() {
        var basis = backtest.basis();
        page.paragraph("Back-test of " + basis.record() + ": "
                + basis.theories().stream().map(ScoredTheory::id).collect(Collectors.joining(", ")));
        page.line(Numbers.figures(basis.runs(), "run") + " of each projection, seed " + basis.seed() + ", Parallax " + basis.parallax());
        if (!basis.series().isEmpty()) {
            endpoints();
            scores();
            refused();
        }
        new ReplayLines(page, backtest, replays).write();
        new ControlLines(page, backtest).write();
        alarms();
        page.gap().paragraph(plain(ScoreConclusion.of(backtest)));
        return page.gap().paragraph(ScoreWords.CAVEAT).text();
    }

    private void endpoints() {
        var outcomes = EndpointOutcome.of(backtest);
        page.gap().line("PRIMARY ENDPOINTS, fixed before anything was run; expected of each: above 0");
        for (var outcome : outcomes) {
            page.paragraph(outcome.endpoint().name() + "  " + EndpointWords.measured(outcome.endpoint()) + ": "
                    + outcome.verdict().words());
            outcome.findings().forEach(finding -> page.line("    " + Columns.left(ScoreWords.layers(finding.layers()), 16)
                    + Columns.left(ScoreWords.plain(finding.skill()) + " %", 24) + Columns.left(finding.verdict().words(), 12)
                    + EndpointWords.basis(finding)));
            EndpointRemarks.of(backtest, outcome).forEach(remark -> Columns.indented(plain(remark), 4).forEach(page::line));
        }
    }

    private void scores() {
        var sheets = SeriesScores.of(backtest);
        sheets.forEach(this::series);
        if (!sheets.isEmpty()) {
            page.gap().paragraph(ScoreWords.SILENCE + " Other horizons, and the arms of leaders and of levels, are in --json and --report.");
        }
    }

    private void series(SeriesScores sheet) {
        page.gap().lines(Columns.heading(sheet.series().id(), sheet.series().title()));
        sheet.layers().forEach(layers -> scores(sheet, layers));
    }

    private void scores(SeriesScores sheet, Layers layers) {
        sheet.any(Arm.EVENTS, layers).or(() -> sheet.any(Arm.NONE, layers)).ifPresent(score -> page.gap().paragraph(about(sheet, score)));
        page.line(row("skill, % (90 %)", "blind, over best", "events, over best", "events, over Kernel"));
        sheet.theories().forEach(theory -> page.line(sheet.isSilent(theory, layers)
                ? row(theory, ScoreWords.SILENT, ScoreWords.AS_KERNEL, ScoreWords.SILENT)
                : row(sheet, theory, layers)));
    }

    private static String row(SeriesScores sheet, String theory, Layers layers) {
        var blind = sheet.at(theory, Arm.NONE, layers).map(score -> ScoreWords.plain(score.skill().overBest()));
        var informed = sheet.at(theory, Arm.EVENTS, layers).map(Score::skill);
        return row(theory, blind.orElse("-"), informed.map(skill -> ScoreWords.plain(skill.overBest())).orElse("-"),
                theory.equals(Scored.KERNEL) ? "-" : informed.map(skill -> ScoreWords.plain(skill.overKernel())).orElse("-"));
    }

    private static String about(SeriesScores sheet, Score score) {
        var of = score.of();
        return Sentences.capital(ScoreWords.layers(of.layers())) + ", " + Numbers.figures(of.horizon(), "month") + " ahead, "
                + ScoreWords.part(sheet.part()) + ": " + Numbers.figures(score.n(), "value") + ", "
                + ScoreWords.episodes(score.episodes().count()) + ", ceiling "
                + plain(Numbers.percent(score.episodes().ceiling())) + "; best baseline " + score.crps().best().baseline() + ", CRPS "
                + plain(ScoreWords.figures(score.crps().best().crps())) + " (" + sheet.series().unit() + ")"
                + (sheet.series().control() ? ". A control: skill here is a defect" : "");
    }

    private static String row(String name, String blind, String best, String kernel) {
        return Columns.left(name, NAME) + Columns.right(blind, SKILL) + Columns.right(best, SKILL) + Columns.right(kernel, SKILL);
    }

    private void refused() {
        page.gap().line("REFUSED");
        if (backtest.refused().isEmpty()) {
            page.line("no series");
        }
        backtest.refused().forEach(this::refused);
    }

    private void refused(Refusal refusal) {
        page.paragraph(refusal.series() + ", " + ScoreWords.layers(refusal.layers()) + ": " + plain(refusal.why()));
    }

    private void alarms() {
        var alarms = Alarm.of(backtest);
        if (!alarms.isEmpty()) {
            page.gap().line("DEFECTS, by what was called one beforehand");
            AlarmWords.sums(alarms).forEach(sum -> Columns.indented(plain(sum), 2).forEach(page::line));
        }
    }

    private static String plain(String text) {
        return text.replace('−', '-').replace('\u00a0', ' ');
    }
}
