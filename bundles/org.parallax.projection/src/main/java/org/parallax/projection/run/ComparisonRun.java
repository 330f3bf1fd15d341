package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.count.DifferenceHistogram;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;

/** One comparison of two scenarios, over the months they share. */
final class ComparisonRun {

    private final Situation first;
    private final Situation second;
    private final RunSettings settings;
    private final ComparedCells cells;
    private final List<StatementDifference> differences;
    private final int explained;

    ComparisonRun(Situation first, Situation second, RunSettings settings, ExplainedCell asked) throws RequestRejected {
        if (!first.from().equals(second.from())) {
            throw new RequestRejected("Scenarios are compared from the same month on: " + first.scenario() + " starts in "
                    + first.from() + ", " + second.scenario() + " in " + second.from());
        }
        if (!first.parties().equals(second.parties())) {
            throw new RequestRejected("Scenarios " + first.scenario() + " and " + second.scenario()
                    + " are about different states");
        }
        int months = Math.min(first.months(), second.months());
        this.first = first.lasting(months);
        this.second = second.lasting(months);
        this.settings = settings;
        this.cells = ComparedCells.of(ProjectedMonths.of(this.first), asked);
        this.differences = StatementDifferences.between(this.first, this.second);
        this.explained = Workload.explained(settings, differences.size(), cells.most());
    }

    Comparison run(TheorySelection theories, TheorySelection.RunContext context) throws RequestRejected, WorkCancelled {
        TheoryRun.require(settings, first, second);
        double units = 2.0 * settings.runs() + Workload.variants(differences.size()) * explained;
        var one = TheoryRun.compile(first, settings);
        var other = TheoryRun.compile(second, settings);
        var variants = new ArrayList<CompiledSituation>();
        for (var difference : differences) {
            variants.add(variant(difference, one));
        }
        var results = theories.each(context, units, (planned, theoryRun) -> compare(theoryRun, planned, one, other, variants));
        var together = new ComparedTheories(results.made(), one.months());
        return new Comparison(
                first, second, settings, together.comparisons(), together.pool(), together.positions(cells.milestones()), results.failed());
    }

    /**
     * The first scenario with a statement of the second. One about an issue or driver that only the second's record has does
     * nothing without that record: what it does with it counts as done only in combination.
     */
    private CompiledSituation variant(StatementDifference difference, CompiledSituation one) throws RequestRejected {
        try {
            return TheoryRun.compile(difference.variant(), settings);
        } catch (RequestRejected withoutItsRecord) {
            if (first.relationship().equals(second.relationship()) && first.courses().equals(second.courses())) {
                throw withoutItsRecord;
            }
            return one;
        }
    }

    private ComparedTheories.Counted compare(
            TheoryRun theoryRun, PlannedTheory planned, CompiledSituation one, CompiledSituation other, List<CompiledSituation> variants)
            throws RequestRejected, TheoryFailed, WorkCancelled {
        var past = DocumentedLevelsBuilder.of(first);
        var original = theoryRun.prepare(one, past, planned);
        var count = theoryRun.count(
                original, List.of(theoryRun.prepare(other, DocumentedLevelsBuilder.of(second), planned)), explained);
        var others = count.others().getFirst();
        var preparedVariants = new ArrayList<Variant>();
        for (var variant : variants) {
            var known = variant.situation().documented().equals(first.documented()) ? past : DocumentedLevelsBuilder.of(variant.situation());
            preparedVariants.add(Variant.of(theoryRun.prepare(variant, known, planned)));
        }
        var explanations = explanations(theoryRun, original, preparedVariants, count);
        int months = one.months();
        var comparison = new Comparison.TheoryComparison(
                original.card(), count.runs(), ResultReader.fans(count.firstLevels(), months), ResultReader.fans(others.levels(), months),
                ResultReader.fans(others.differences(), months), explanations);
        return ComparedTheories.Counted.of(comparison, count);
    }

    private List<Comparison.Explanation> explanations(TheoryRun theoryRun, PreparedRun original, List<Variant> variants, PairedSimulation count)
            throws TheoryFailed, WorkCancelled {
        var counted = count.others().getFirst().differences();
        var explainedCells = cells.explained(counted);
        if (differences.size() == 1) {
            return explainedCells.stream().map(cell -> whole(cell, counted)).toList();
        }
        var effects = theoryRun.effects(original, variants, explainedCells.stream().mapToInt(Cell::index).toArray(), count.firstRuns(explained)).inCells();
        return IntStream.range(0, explainedCells.size())
                .mapToObj(i -> explanation(explainedCells.get(i), i, counted.mean(explainedCells.get(i).index()), effects))
                .toList();
    }

    /** Where one statement alone differs it makes all of the difference, in every run. */
    private Comparison.Explanation whole(Cell cell, DifferenceHistogram counted) {
        double total = counted.mean(cell.index());
        var only = differences.getFirst();
        var spread = counted.quantiles(cell.index(), new double[] {Quantile.Q05.share(), Quantile.Q95.share()});
        var statement = new Comparison.Statement(only.id(), only.text(), only.parts(), total, spread[0], spread[1]);
        return new Comparison.Explanation(cell.indicator(), cell.month(), total, List.of(statement), 0);
    }

    private Comparison.Explanation explanation(Cell cell, int position, double total, PairedDifferences effects) {
        var statements = IntStream.range(0, differences.size())
                .mapToObj(i -> statement(i, position, effects))
                .sorted(Comparator.comparingDouble((Comparison.Statement one) -> -Math.abs(one.effect()))
                        .thenComparing(Comparison.Statement::id))
                .toList();
        double together = total;
        for (var statement : statements) {
            together -= statement.effect();
        }
        return new Comparison.Explanation(cell.indicator(), cell.month(), total, statements, together);
    }

    private Comparison.Statement statement(int difference, int position, PairedDifferences effects) {
        var interval = effects.interval(difference, position);
        return new Comparison.Statement(
                differences.get(difference).id(), differences.get(difference).text(), differences.get(difference).parts(),
                effects.mean(difference, position), interval.low(), interval.high());
    }
}
