package org.parallax.projection.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parallax.projection.internal.work.Effects;
import org.parallax.projection.internal.work.PairCount;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.Variant;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Drivers;

/**
 * Finds what each event contributes, by leaving it out: paired differences over the first runs (how many,
 * {@link Work} says), against totals over all runs. How often an event happens is known from all runs, so
 * the first ones need only tell what it does when it happens.
 */
final class DriverSearch {

    private final Stage stage;
    private final Part whole;
    private final List<Cell> cells;

    DriverSearch(Stage stage, Part whole, List<Cell> cells) {
        this.stage = stage;
        this.whole = whole;
        this.cells = cells;
    }

    /** The drivers of each cell, explained by the first so many of the runs that {@code all} counts. */
    List<Drivers> drivers(PairCount all, int runs) throws WorkCancelled, TheoryFailed {
        int events = whole.script().story().events();
        var variants = IntStream.range(0, events).mapToObj(event -> Variant.without(whole, event)).toList();
        var effects = stage.effects(whole, variants, cells.stream().mapToInt(Cell::index).toArray(), all.firstRuns(runs));
        IntFunction<Drivers> drivers = i -> drivers(cells.get(i), i, all, effects);
        return IntStream.range(0, cells.size()).mapToObj(drivers).toList();
    }

    private Drivers drivers(Cell cell, int position, PairCount all, Effects effects) {
        var contributions = IntStream.range(0, whole.script().story().events())
                .filter(event -> effects.differing(event) > 0)
                .mapToObj(event -> contribution(event, position, all, effects))
                .sorted(Comparator.comparingDouble((Drivers.Contribution one) -> -Math.abs(one.effect()))
                        .thenComparing(Drivers.Contribution::event))
                .toList();
        double total = all.differences().mean(cell.index());
        double together = total;
        for (var contribution : contributions) {
            together -= contribution.effect();
        }
        return new Drivers(whole.card().id(), cell.indicator(), cell.month(), all.runs(), total, contributions, together);
    }

    private Drivers.Contribution contribution(int event, int position, PairCount all, Effects effects) {
        var planned = whole.script().situation().storyline().events().get(event);
        double probability = all.story().happened(event) / (double) all.runs();
        var interval = effects.interval(event, position);
        return new Drivers.Contribution(
                planned.id(), planned.event().title(), probability * effects.meanWhereDiffering(event, position),
                interval.low(), interval.high());
    }
}
