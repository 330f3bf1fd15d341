package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.story.Span;
import org.parallax.projection.internal.work.Effects;
import org.parallax.projection.internal.work.PairCount;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.Script;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.Variant;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;

/** One comparison of two scenarios, over the months they share. */
final class Comparing {

    private final Situation first;
    private final Situation second;
    private final RunSettings settings;
    private final List<Cell> cells;
    private final List<Difference> differences;
    private final int explained;

    Comparing(Situation first, Situation second, RunSettings settings) throws Refused {
        if (!first.from().equals(second.from())) {
            throw new Refused("Scenarios are compared from the same month on: " + first.scenario() + " starts in "
                    + first.from() + ", " + second.scenario() + " in " + second.from());
        }
        if (!first.parties().equals(second.parties())) {
            throw new Refused("Scenarios " + first.scenario() + " and " + second.scenario()
                    + " are about different states");
        }
        int months = Math.min(first.months(), second.months());
        this.first = Alteration.of(first).lasting(months);
        this.second = Alteration.of(second).lasting(months);
        this.settings = settings;
        this.cells = Cell.at(Milestones.of(Span.of(this.first)));
        this.differences = Differences.between(this.first, this.second);
        this.explained = Work.explained(settings, differences.size(), cells.size());
    }

    Comparison run(Lineup theories, Lineup.Shop shop) throws Refused, WorkCancelled {
        Stage.require(settings, first, second);
        double walks = Work.PAIR * settings.runs() + Work.variants(differences.size()) * explained;
        var one = Stage.script(first, settings);
        var other = Stage.script(second, settings);
        var variants = new ArrayList<Script>();
        for (var difference : differences) {
            variants.add(Stage.script(difference.variant(), settings));
        }
        var harvest = theories.each(shop, walks, (planned, stage) -> compare(stage, planned, one, other, variants));
        return new Comparison(first, second, settings, harvest.made(), harvest.failed());
    }

    private Comparison.TheoryComparison compare(
            Stage stage, PlannedTheory planned, Script one, Script other, List<Script> variants)
            throws Refused, TheoryFailed, WorkCancelled {
        var past = Chronicler.of(first);
        var whole = stage.part(one, past, planned);
        var count = stage.count(whole, stage.part(other, Chronicler.of(second), planned), explained);
        var parts = new ArrayList<Variant>();
        for (var variant : variants) {
            parts.add(Variant.of(stage.part(variant, past, planned)));
        }
        var explanations = explanations(stage, whole, parts, count);
        int months = one.months();
        return new Comparison.TheoryComparison(
                whole.card(), count.runs(), Readout.fans(count.firstLevels(), months), Readout.fans(count.secondLevels(), months),
                Readout.fans(count.differences(), months), explanations);
    }

    private List<Comparison.Explanation> explanations(Stage stage, Part whole, List<Variant> variants, PairCount count)
            throws TheoryFailed, WorkCancelled {
        var effects = stage.effects(whole, variants, cells.stream().mapToInt(Cell::index).toArray(), count.firstRuns(explained));
        return IntStream.range(0, cells.size())
                .mapToObj(i -> explanation(cells.get(i), i, count.differences().mean(cells.get(i).index()), effects))
                .toList();
    }

    private Comparison.Explanation explanation(Cell cell, int position, double total, Effects effects) {
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

    private Comparison.Statement statement(int difference, int position, Effects effects) {
        var interval = effects.interval(difference, position);
        return new Comparison.Statement(
                differences.get(difference).id(), differences.get(difference).text(),
                effects.mean(difference, position), interval.low(), interval.high());
    }
}
