package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.simulation.MilestoneCells;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * Finds what each event, assumption and shock contributes to an indicator, by leaving it out: paired differences over the
 * first runs ({@link Workload} says how many), against totals over all runs. How often an event happens is known from all
 * runs, so the first ones only have to show what it does when it happens.
 */
final class AttributionFinder {

    private final TheoryRun theoryRun;
    private final PreparedRun original;
    private final ScenarioVariants variants;
    private final DocumentedLevels past;
    private final List<Cell> cells;
    private final int events;

    AttributionFinder(
            TheoryRun theoryRun, PreparedRun original, ScenarioVariants variants, DocumentedLevels past, List<Cell> cells) {
        this.theoryRun = theoryRun;
        this.original = original;
        this.variants = variants;
        this.past = past;
        this.cells = cells;
        this.events = original.compiled().storyline().events();
    }

    /**
     * The attributions of each cell.
     *
     * @param runs how many of the runs that {@code all} counts are looked at, from the first on
     */
    FoundAttributions attributions(PairedSimulation all, int runs) throws WorkCancelled, TheoryFailed {
        var left = new ArrayList<Variant>();
        IntStream.range(0, events).forEach(event -> left.add(Variant.without(original, event)));
        variants.premises().forEach(premise -> left.add(premise.variant(original)));
        var first = all.firstRuns(runs);
        var effects = theoryRun.effects(original, left, cells.stream().mapToInt(Cell::index).toArray(), first);
        var drift = theoryRun.drift(original.in(variants.reference()), milestones(), first);
        var rows = new ChangeRows(original, variants, past, all, effects.inCells(), drift);
        return new FoundAttributions(
                IntStream.range(0, cells.size()).mapToObj(i -> drivers(cells.get(i), i, all, effects.inCells())).toList(),
                IntStream.range(0, cells.size()).mapToObj(i -> rows.attribution(cells.get(i), i)).toList(),
                MovedStatement.of(original, variants.premises(), effects.moves()));
    }

    /** What was found with one theory. */
    record FoundAttributions(
            List<Attribution> drivers, List<ChangeAttribution> attribution,
            List<MovedStatement> moved) {}

    private MilestoneCells milestones() {
        return new MilestoneCells(cells.stream()
                .map(cell -> new MilestoneCells.Milestone(cell.indicator(), cell.number()))
                .toList());
    }

    private Attribution drivers(Cell cell, int position, PairedSimulation all, PairedDifferences effects) {
        var contributions = IntStream.range(0, events)
                .filter(event -> effects.differing(event) > 0)
                .mapToObj(event -> contribution(event, position, all, effects))
                .sorted(Comparator.comparingDouble((Attribution.Contribution one) -> -Math.abs(one.effect()))
                        .thenComparing(Attribution.Contribution::event))
                .toList();
        double total = ScenarioVariants.baseline(all).differences().mean(cell.index());
        double together = total;
        for (var contribution : contributions) {
            together -= contribution.effect();
        }
        return new Attribution(original.card().id(), cell.indicator(), cell.month(), all.runs(), total, contributions, together);
    }

    private Attribution.Contribution contribution(int event, int position, PairedSimulation all, PairedDifferences effects) {
        var planned = original.compiled().situation().storyline().events().get(event);
        double probability = all.storyline().happened(event) / (double) all.runs();
        var interval = effects.interval(event, position);
        return new Attribution.Contribution(
                planned.id(), planned.event().title(), probability * effects.meanWhereDiffering(event, position),
                interval.low(), interval.high());
    }
}
