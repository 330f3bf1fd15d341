package org.parallax.report.terminal;

import org.parallax.projection.result.Pool;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.PoolLine;

/** The last block of theories in a table: what they say as one, how far they are apart, and what that one has shown. */
record PoolTable(ProjectionResult result, HeldAgainst held, Grounds grounds) {

    void write(TerminalPage page, Pool pool) {
        var last = result.situation().from().plusMonths(result.situation().months() - 1L);
        page.gap().line(row(
                "Pool of " + Numbers.inWords(pool.theories().size()) + " theories in " + last, "median", CountedRuns.of(result).sample().band(80),
                "change", "medians"));
        PoolLine.of(result, pool).forEach(line -> page.line(row(
                line.indicator().label(result.situation().parties()),
                Numbers.tenths(line.pooled().scenario().at(Quantile.Q50).last()),
                Numbers.tenths(line.pooled().scenario().at(Quantile.Q10).last()) + " to "
                        + Numbers.tenths(line.pooled().scenario().at(Quantile.Q90).last()),
                Numbers.signedTenths(line.pooled().change(held.counterfactual()).mean().last()),
                line.medians())));
        page.paragraph(PoolLine.explained(pool));
        grounds.poolParagraph().ifPresent(page::paragraph);
    }

    private static String row(String label, String median, String band, String change, String medians) {
        return Columns.left(label, 36) + Columns.right(median, 7) + Columns.right(band, 15) + Columns.right(change, 8)
                + Columns.right(medians, 14);
    }
}
