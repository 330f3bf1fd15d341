package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.projection.internal.count.CountedCells;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Row;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.PooledComparison;
import org.parallax.projection.result.PooledComparison.PooledDifference;
import org.parallax.projection.situation.Indicator;

/** What several theories say together of the difference of two scenarios. */
record ComparedTheories(List<Counted> theories, int months) {

    /** A theory's comparison with what its runs counted. */
    record Counted(TheoryComparison comparison, CountedCells first, CountedCells second, CountedCells difference) {

        static Counted of(TheoryComparison comparison, PairedSimulation count) {
            var other = count.others().getFirst();
            return new Counted(comparison, count.firstLevels().counted(), other.levels().counted(), other.differences().counted());
        }
    }

    /** The comparisons alone. */
    List<TheoryComparison> comparisons() {
        return theories.stream().map(Counted::comparison).toList();
    }

    /** The theories as one; empty where there are not two that are no baselines. */
    Optional<PooledComparison> pool() {
        var weights = new EqualWeights<>(theories, each -> each.comparison.theory(), months);
        return weights.areSeveral()
                ? Optional.of(new PooledComparison(
                        weights.pooled(), weights.each((indicator, members) -> pooled(weights, indicator, members))))
                : Optional.empty();
    }

    private static PooledDifference pooled(EqualWeights<Counted> weights, Indicator indicator, List<Counted> members) {
        return new PooledDifference(
                weights.ids(members),
                weights.fan(members, indicator, of(indicator, TheoryComparison::firstFans), Counted::first),
                weights.fan(members, indicator, of(indicator, TheoryComparison::secondFans), Counted::second),
                weights.fan(members, indicator, of(indicator, TheoryComparison::difference), Counted::difference));
    }

    private static Function<Counted, Fan> of(Indicator indicator, Function<TheoryComparison, Fans> fans) {
        return each -> fans.apply(each.comparison).of(indicator);
    }

    /** Who says what of the difference in these cells; nothing where there are not two theories that are no baselines. */
    List<Disagreement> positions(List<Cell> cells) {
        if (!DisagreementFinder.compares(comparisons().stream().map(TheoryComparison::theory).toList())) {
            return List.of();
        }
        var finder = new DisagreementFinder(comparisons().stream().flatMap(each -> each.explanations().stream()
                .map(explanation -> rows(each, explanation))).toList());
        return cells.stream().map(cell -> finder.of(cell, comparisons().stream()
                .map(each -> new DisagreementFinder.Said(
                        each.theory(), each.difference().of(cell.indicator()).mean().at(cell.number() - 1)))
                .toList())).toList();
    }

    /** What a theory makes of the statements that differ, in the shape in which theories are held beside each other. */
    private static ChangeAttribution rows(TheoryComparison theory, Comparison.Explanation explanation) {
        var rows = new ArrayList<Row>();
        explanation.statements().forEach(each -> rows.add(
                new Row(Sort.STATEMENT, each.id(), each.text(), each.effect(), each.low(), each.high())));
        rows.add(new Row(
                Sort.TOGETHER, "together", "Only in combination", explanation.together(), explanation.together(), explanation.together()));
        return new ChangeAttribution(
                theory.theory().id(), explanation.indicator(), explanation.month(), theory.runs(), explanation.total(), rows, List.of());
    }
}
