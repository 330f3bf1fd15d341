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
 * Finds what each event contributes, by leaving it out: paired differences over the first runs (how many,
 * {@link Workload} says), against totals over all runs. How often an event happens is known from all runs, so
 * the first ones need only tell what it does when it happens.
 */
final class AttributionFinder {

    private final TheoryRun stage;
    private final PreparedRun whole;
    private final List<Cell> cells;

    AttributionFinder(TheoryRun stage, PreparedRun whole, List<Cell> cells) {
        this.stage = stage;
        this.whole = whole;
        this.cells = cells;
    }

    /** The drivers of each cell, explained by the first so many of the runs that {@code all} counts. */
    List<Attribution> drivers(PairedSimulation all, int runs) throws WorkCancelled, TheoryFailed {
        int events = whole.script().story().events();
        var variants = IntStream.range(0, events).mapToObj(event -> Variant.without(whole, event)).toList();
        var effects = stage.effects(whole, variants, cells.stream().mapToInt(Cell::index).toArray(), all.firstRuns(runs));
        IntFunction<Attribution> drivers = i -> drivers(cells.get(i), i, all, effects);
        return IntStream.range(0, cells.size()).mapToObj(drivers).toList();
    }

    private Attribution drivers(Cell cell, int position, PairedSimulation all, PairedDifferences effects) {
        var contributions = IntStream.range(0, whole.script().story().events())
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
        return new Attribution(whole.card().id(), cell.indicator(), cell.month(), all.runs(), total, contributions, together);
    }

    private Attribution.Contribution contribution(int event, int position, PairedSimulation all, PairedDifferences effects) {
        var planned = whole.script().situation().storyline().events().get(event);
        double probability = all.story().happened(event) / (double) all.runs();
        var interval = effects.interval(event, position);
        return new Attribution.Contribution(
                planned.id(), planned.event().title(), probability * effects.meanWhereDiffering(event, position),
                interval.low(), interval.high());
    }
}
