package org.parallax.report.terminal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.compared.StatementText;
import org.parallax.report.compared.StatementVersions;
import org.parallax.report.words.Sentences;

/** What is written where two scenarios differ, statement by statement, in lines of a terminal. */
record ChangedStatementsList(Comparison comparison, ComparedTexts texts) {

    /** Writes nothing where nothing is known of the texts. */
    void write(TerminalPage page) {
        var statements = statements();
        if (!statements.isEmpty() && !texts.equals(ComparedTexts.UNKNOWN)) {
            page.gap().line("What was changed");
            statements.values().forEach(statement -> {
                page.lines(Columns.indented(statement.text(), 2));
                texts.of(statement).forEach(each -> versions(page, each));
                if (texts.of(statement).isEmpty()) {
                    page.lines(Columns.indented("in the same words; what it rests on was changed", 4));
                }
            });
        }
        if (!texts.silent().isEmpty()) {
            page.gap().paragraph("Changed as well, without a row of its own");
            texts.silent().forEach(change -> {
                page.lines(Columns.indented(Sentences.capital(change.what()), 2));
                versions(page, change.versions());
            });
        }
    }

    /** All statements that differ, under any theory, by their names. */
    private Map<String, Statement> statements() {
        var found = new LinkedHashMap<String, Statement>();
        comparison.theories().stream().flatMap(theory -> theory.explanations().stream()).limit(1)
                .flatMap(explanation -> explanation.statements().stream()).sorted(Comparator.comparing(Statement::text))
                .forEach(statement -> found.putIfAbsent(statement.text(), statement));
        return found;
    }

    private void versions(TerminalPage page, StatementVersions versions) {
        boolean earlier = texts.before().isPresent();
        version(page, earlier ? "before" : comparison.second().scenario(), versions.before());
        version(page, earlier ? "now" : comparison.first().scenario(), versions.after());
    }

    private static void version(TerminalPage page, String label, Optional<StatementText> text) {
        page.lines(Columns.indented(
                label + ": " + text.map(written -> written.file() + ":" + written.line()).orElse("nothing"), 4));
        page.lines(text.map(written -> Columns.indented(written.text(), 6)).orElse(List.of()));
    }
}
