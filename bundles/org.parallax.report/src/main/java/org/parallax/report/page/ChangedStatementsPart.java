package org.parallax.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.report.compared.SilentChange;
import org.parallax.report.compared.StatementText;
import org.parallax.report.compared.StatementVersions;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.ShareOfTotal;

/** The section of a comparison that sets the two texts of each changed statement beside what it does. */
record ChangedStatementsPart(Html html, ComparisonExport export) {

    private static final double BAR = 96;
    private static final String NOTHING = "–";

    void write() {
        html.section("changed", "What was changed", () -> {
            var theories = export.comparison().theories();
            for (int i = 0; i < theories.size(); i++) {
                var theory = theories.get(i);
                var explanation = theory.explanation(export.asked());
                if (i == 0) {
                    explanation.ifPresent(each -> theory(theory, each));
                } else {
                    explanation.ifPresent(each -> html.folded(heading(theory, each), () -> table(each, new SampleSize(theory.runs()))));
                }
            }
            if (!export.texts().silent().isEmpty()) {
                html.element("p", "Changed as well, without a row of its own:");
                html.table(List.of("What", label(true), label(false)), export.texts().silent().stream().map(ChangedStatementsPart::silent).toList());
            }
        });
    }

    private void theory(TheoryComparison theory, Explanation explanation) {
        html.element("p", heading(theory, explanation));
        table(explanation, new SampleSize(theory.runs()));
    }

    private String heading(TheoryComparison theory, Explanation explanation) {
        return explanation.indicator().label(export.comparison().first().parties()) + " in " + MonthWords.name(explanation.month())
                + " under " + theory.theory().title() + ", where " + (explanation.statements().isEmpty() ? "nothing differs"
                        : "the difference is " + Numbers.change(explanation.total()) + " points in the mean");
    }

    private void table(Explanation explanation, SampleSize runs) {
        var heads = List.of("Statement", label(true), label(false), "Points", runs.band(90), "Share");
        html.element("div", Attributes.styled("table"), () -> html.element("table", () -> {
            html.element("thead", () -> html.element("tr", () -> heads.forEach(head ->
                    html.element("th", Attributes.of("scope", "col"), head))));
            html.element("tbody", () -> {
                explanation.statements().forEach(statement -> row(statement, explanation));
                row(List.of("Only in combination", "", "", Numbers.change(explanation.together()), ""), explanation.share(explanation.together()));
                row(List.of(export.texts().before().isPresent() ? "Now minus before" : "First minus second", "", "", Numbers.change(explanation.total()), ""), explanation.share(explanation.total()));
            });
        }));
    }

    private void row(Statement statement, Explanation explanation) {
        var versions = export.texts().of(statement);
        row(List.of(
                statement.text(), texts(versions, StatementVersions::before), texts(versions, StatementVersions::after),
                Numbers.change(statement.effect()), Numbers.change(statement.low()) + " to " + Numbers.change(statement.high())),
                explanation.share(statement.effect()));
    }

    private void row(List<String> cells, OptionalDouble share) {
        html.element("tr", () -> {
            cells.forEach(cell -> html.element("td", Html.cell(cell), cell));
            html.element("td", Attributes.styled("n"), () -> {
                share.ifPresent(this::bar);
                html.text(ShareOfTotal.of(share));
            });
        });
    }

    /** From zero in the middle to the share, at most all of it. */
    private void bar(double share) {
        double length = Math.min(1, Math.abs(share)) * BAR / 2;
        html.raw(String.format(Locale.ROOT, "<svg width=\"%1$.0f\" height=\"10\" aria-hidden=\"true\"><path d=\"M%2$.1f 0V10\" stroke=\"currentColor\"/>"
                + "<rect x=\"%3$.1f\" y=\"1\" width=\"%4$.1f\" height=\"8\" fill=\"currentColor\" opacity=\"0.5\"/></svg> ",
                BAR, BAR / 2, share < 0 ? BAR / 2 - length : BAR / 2, length));
    }

    private String label(boolean before) {
        if (export.texts().before().isPresent()) {
            return before ? "Before" : "Now";
        }
        return before ? export.comparison().second().scenario() : export.comparison().first().scenario();
    }

    private static List<String> silent(SilentChange change) {
        return List.of(Sentences.capital(change.what()), text(change.versions().before()), text(change.versions().after()));
    }

    private static String texts(List<StatementVersions> versions, Function<StatementVersions, Optional<StatementText>> side) {
        return versions.isEmpty() ? "" : versions.stream().map(side).map(ChangedStatementsPart::text).collect(Collectors.joining(" · "));
    }

    private static String text(Optional<StatementText> text) {
        return text.map(written -> written.text() + " (" + written.file() + ":" + written.line() + ")").orElse(NOTHING);
    }
}
