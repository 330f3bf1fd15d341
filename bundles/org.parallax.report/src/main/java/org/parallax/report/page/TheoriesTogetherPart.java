package org.parallax.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.PooledComparison;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.compared.DifferencePositions;
import org.parallax.report.words.ComparedPoolLine;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.Numbers;

/** What several theories say together of the difference of two scenarios: who says what, and their pool. */
record TheoriesTogetherPart(ComparisonExport export, Grounds grounds) {

    /** The section; none where there are not two theories that are no baselines. */
    void write(Html html) {
        var comparison = export.comparison();
        comparison.pool().ifPresent(pool -> html.section("together", "The theories together", () -> {
            positions(html, comparison);
            pool(html, comparison, pool);
        }));
    }

    private void positions(Html html, Comparison comparison) {
        var positions = DifferencePositions.of(export);
        var table = new PositionsTable(comparison.first(), this::title);
        positions.agreed().ifPresent(sentence -> html.element("p", sentence));
        positions.lead().ifPresent(sentence -> html.element("p", sentence));
        positions.told().forEach(each -> html.element("p", table.sentence().of(each)));
        table.write(html, comparison.positions());
    }

    /** A sentence, what the pool has shown, and a table of every indicator in the last month. */
    private void pool(Html html, Comparison comparison, PooledComparison pool) {
        html.element("p", ComparedPoolLine.overall(comparison, pool));
        grounds.ofPool().ifPresent(words -> html.element("p", Attributes.styled("caveat"), words));
        html.folded("The pool as a table", () -> {
            html.table(
                    List.of("Indicator", "Mean difference", CountedRuns.of(comparison, comparison.theories()).sample().band(80),
                            "Mean differences of the theories", "Theories pooled"),
                    ComparedPoolLine.of(comparison, pool).stream().map(this::row).toList());
            html.element("p", Attributes.styled("note"), ComparedPoolLine.explained(pool));
        });
    }

    private List<String> row(ComparedPoolLine line) {
        return List.of(
                line.indicator().label(export.comparison().first().parties()),
                Numbers.change(line.pooled().difference().mean().last()), line.range(), line.differences(),
                line.pooled().theories().stream().map(this::title).collect(Collectors.joining(", ")));
    }

    private String title(String theory) {
        return export.comparison().theories().stream().map(TheoryComparison::theory)
                .filter(card -> card.id().equals(theory)).findFirst().orElseThrow().title();
    }
}
