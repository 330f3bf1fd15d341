package org.parallax.projection.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.result.Attribution;

/**
 * Finds what each event contributes to an indicator, by leaving it out: paired differences over the first runs
 * ({@link Workload} says how many), against totals over all runs. How often an event happens is known from all
 * runs, so the first ones only have to show what it does when it happens.
 */
final class AttributionFinder {

    private final TheoryRun theoryRun;
    private final PreparedRun original;
    private final List<Cell> cells;

    AttributionFinder(TheoryRun theoryRun, PreparedRun original, List<Cell> cells) {
        this.theoryRun = theoryRun;
        this.original = original;
        this.cells = cells;
    }

    /**
     * The attribution of each cell.
     *
     * @param runs how many of the runs that {@code all} counts are looked at, from the first on
     */
    List<Attribution> attributions(PairedSimulation all, int runs) throws WorkCancelled, TheoryFailed {
        int events = original.compiled().storyline().events();
        var variants = IntStream.range(0, events).mapToObj(event -> Variant.without(original, event)).toList();
        var effects = theoryRun.effects(original, variants, cells.stream().mapToInt(Cell::index).toArray(), all.firstRuns(runs));
        IntFunction<Attribution> attribution = i -> attribution(cells.get(i), i, all, effects);
        return IntStream.range(0, cells.size()).mapToObj(attribution).toList();
    }

    private Attribution attribution(Cell cell, int position, PairedSimulation all, PairedDifferences effects) {
        var contributions = IntStream.range(0, original.compiled().storyline().events())
                .filter(event -> effects.differing(event) > 0)
                .mapToObj(event -> contribution(event, position, all, effects))
                .sorted(Comparator.comparingDouble((Attribution.Contribution one) -> -Math.abs(one.effect()))
                        .thenComparing(Attribution.Contribution::event))
                .toList();
        double total = all.differences().mean(cell.index());
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
