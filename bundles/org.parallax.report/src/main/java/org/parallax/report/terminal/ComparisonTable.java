package org.parallax.report.terminal;

import java.util.List;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.Manifest;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.words.Change;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/** What {@code parallax compare} prints: first minus second for each indicator, which statements explain it, and what the theories say together. */
public final class ComparisonTable {

    private final Comparison comparison;
    private final ComparisonExport export;
    private final Grounds grounds;
    private final TerminalPage page = new TerminalPage();

    private ComparisonTable(ComparisonExport export) {
        this.comparison = export.comparison();
        this.export = export;
        this.grounds = Manifest.grounds(export.first(), export.second());
    }

    /** The table, no line longer than eighty columns, ended by a line break. */
    public static String of(ComparisonExport export) {
        return new ComparisonTable(export).text();
    }

    private String text() {
        var first = comparison.first();
        page.paragraph(first.scenario() + ": " + first.title());
        page.paragraph("minus " + comparison.second().scenario() + ": " + comparison.second().title());
        page.line(Numbers.figures(comparison.settings().runs(), "run") + " on the same random numbers, seed "
                + comparison.settings().seed());
        var counted = CountedRuns.of(comparison, comparison.theories());
        page.remark(counted.sentence()).remark(counted.sample().remark());
        new ChangedStatementsList(comparison, export.texts()).write(page);
        if (isAlike()) {
            page.gap().paragraph("No statement that moves anything differs, so that both are projected alike.");
        } else {
            comparison.theories().forEach(this::theory);
            new ComparedPoolTable(export, grounds.pooling(theories())).write(page);
            page.gap().paragraph(Change.MEASURED);
        }
        LeftOut.of(comparison.failed()).ifPresent(sentence -> page.gap().paragraph(sentence));
        return page.gap().grounds(grounds.about(theories())).text();
    }

    private List<TheoryCard> theories() {
        return comparison.theories().stream().map(TheoryComparison::theory).toList();
    }

    private void theory(TheoryComparison theory) {
        var situation = comparison.first();
        var last = situation.from().plusMonths(situation.months() - 1L);
        page.gap().line(row(
                theory.theory().id() + " in " + last, isOfVersions() ? "now" : "first", isOfVersions() ? "before" : "second", "change",
                 new SampleSize(theory.runs()).band(80)));
        for (var indicator : Indicator.SHOWN) {
            var difference = theory.difference().of(indicator);
            page.line(row(
                    indicator.label(situation.parties()),
                    Numbers.tenths(theory.firstFans().of(indicator).at(Quantile.Q50).last()),
                    Numbers.tenths(theory.secondFans().of(indicator).at(Quantile.Q50).last()),
                    Numbers.signedTenths(difference.mean().last()),
                    Numbers.signedTenths(difference.at(Quantile.Q10).last()) + " to "
                            + Numbers.signedTenths(difference.at(Quantile.Q90).last())));
        }
        theory.explanation(export.asked()).ifPresent(explanation -> explanation(explanation, new SampleSize(theory.runs())));
    }

    private boolean isAlike() {
        return comparison.theories().stream().flatMap(theory -> theory.explanations().stream()).allMatch(each -> each.statements().isEmpty());
    }

    private boolean isOfVersions() {
        return export.texts().before().isPresent();
    }

    private static String row(String label, String first, String second, String change, String band) {
        return Columns.left(label, 38) + Columns.right(first, 8) + Columns.right(second, 8)
                + Columns.right(change, 8) + Columns.right(band, 18);
    }

    private void explanation(Explanation explanation, SampleSize runs) {
        page.gap();
        var behind = "Behind " + explanation.indicator().label(comparison.first().parties()) + " in " + explanation.month();
        var rows = new ComparisonRows(explanation);
        if (Columns.width(behind) > ComparisonRows.LABEL) {
            page.line(behind);
        }
        page.line(rows.heading(Columns.width(behind) > ComparisonRows.LABEL ? "" : behind, runs));
        explanation.statements().forEach(statement -> page.lines(rows.row(statement)));
        page.lines(rows.row("only in combination", explanation.together()));
        page.lines(rows.row(isOfVersions() ? "now minus before" : "first minus second", explanation.total()));
    }
}
