package org.parallax.report.terminal;

import java.util.function.UnaryOperator;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.PooledComparison;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.compared.DifferencePositions;
import org.parallax.report.words.ComparedPoolLine;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.Numbers;

/** What theories say together of a difference, after what each says: their pool, what that has shown, and who says what. */
record ComparedPoolTable(ComparisonExport export, Grounds grounds) {

    /** Writes them; nothing where there are not two theories that are no baselines. */
    void write(TerminalPage page) {
        export.comparison().pool().ifPresent(pool -> {
            pool(page, export.comparison(), pool);
            positions(page);
        });
    }

    private void pool(TerminalPage page, Comparison comparison, PooledComparison pool) {
        var last = comparison.first().from().plusMonths(comparison.first().months() - 1L);
        page.gap().line(row(
                "Pool of " + Numbers.inWords(pool.theories().size()) + " theories in " + last, "change",
                CountedRuns.of(comparison, comparison.theories()).sample().band(80), "under each"));
        ComparedPoolLine.of(comparison, pool).forEach(line -> page.line(row(
                line.indicator().label(comparison.first().parties()),
                Numbers.signedTenths(line.pooled().difference().mean().last()),
                line.range().replace('−', '-'), line.differences().replace('−', '-'))));
        page.paragraph(ComparedPoolLine.explained(pool));
        grounds.poolParagraph().ifPresent(page::paragraph);
    }

    private void positions(TerminalPage page) {
        var positions = DifferencePositions.of(export);
        var sentence = new DisagreementSentence(export.comparison().first(), UnaryOperator.identity(), Numbers::signedTenths);
        positions.agreed().ifPresent(words -> page.gap().paragraph(words));
        positions.lead().ifPresent(words -> page.gap().paragraph(words));
        positions.told().forEach(each -> page.paragraph(sentence.of(each)));
    }

    private static String row(String label, String change, String band, String theories) {
        return Columns.left(label, 38) + Columns.right(change, 8) + Columns.right(band, 18) + Columns.right(theories, 16);
    }
}
