package org.parallax.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.PoolLine;
import org.parallax.report.words.PoolSentence;

/** What several theories say as one, under the overview that shows it. */
record PoolPart(ProjectionResult result, HeldAgainst held, Grounds grounds) {

    /** A sentence, what the pool has shown, and a table of every indicator in the last month. */
    void write(Html html, Pool pool) {
        html.element("p", PoolSentence.of(result, pool));
        grounds.ofPool().ifPresent(words -> html.element("p", Attributes.styled("caveat"), words));
        html.folded("The pool as a table", () -> {
            html.table(
                    List.of("Indicator", "Median", CountedRuns.of(result).sample().band(80), held.label() + ", median", "Mean change",
                            "Medians of the theories", "Theories pooled"),
                    PoolLine.of(result, pool).stream().map(this::row).toList());
            html.element("p", Attributes.styled("note"), PoolLine.explained(pool));
        });
    }

    private List<String> row(PoolLine line) {
        var pooled = line.pooled();
        int last = pooled.scenario().months() - 1;
        return List.of(
                label(line.indicator()), Numbers.tenths(pooled.scenario().at(Quantile.Q50).last()),
                Readings.range(pooled.scenario(), Quantile.Q10, Quantile.Q90, last),
                Numbers.tenths(pooled.levels(held.counterfactual()).at(Quantile.Q50).last()),
                Numbers.change(pooled.change(held.counterfactual()).mean().last()), line.medians(),
                pooled.theories().stream().map(this::title).collect(Collectors.joining(", ")));
    }

    private String label(Indicator indicator) {
        return indicator.label(result.situation().parties());
    }

    private String title(String theory) {
        return result.theories().stream().map(each -> each.theory()).filter(card -> card.id().equals(theory)).findFirst().orElseThrow().title();
    }
}
