package org.parallax.projection.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parallax.projection.internal.count.Tally;
import org.parallax.projection.internal.work.Effects;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.Variant;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Drivers;

/**
 * Finds what each event contributes, by leaving it out: paired differences over the first runs (how many,
 * {@link Work} says), against totals over all runs.
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

    /** The drivers of each cell; {@code differences} are those of scenario and baseline over all runs. */
    List<Drivers> drivers(Tally differences, int runs) throws WorkCancelled, TheoryFailed {
        int events = whole.script().story().events();
        var variants = IntStream.range(0, events).mapToObj(event -> Variant.without(whole, event)).toList();
        var effects = stage.effects(whole, variants, cells.stream().mapToInt(Cell::index).toArray(), runs);
        IntFunction<Drivers> drivers = i -> drivers(cells.get(i), i, differences, effects);
        return IntStream.range(0, cells.size()).mapToObj(drivers).toList();
    }

    private Drivers drivers(Cell cell, int position, Tally differences, Effects effects) {
        var contributions = IntStream.range(0, whole.script().story().events())
                .filter(effects::seen)
                .mapToObj(event -> contribution(event, position, effects))
                .sorted(Comparator.comparingDouble((Drivers.Contribution one) -> -Math.abs(one.effect()))
                        .thenComparing(Drivers.Contribution::event))
                .toList();
        double total = differences.mean(cell.index());
        double together = total;
        for (var contribution : contributions) {
            together -= contribution.effect();
        }
        return new Drivers(whole.card().id(), cell.indicator(), cell.month(), total, contributions, together);
    }

    private Drivers.Contribution contribution(int event, int position, Effects effects) {
        var planned = whole.script().situation().storyline().events().get(event);
        return new Drivers.Contribution(
                planned.id(), planned.event().title(), effects.mean(event, position),
                effects.quantile(event, position, 0.05), effects.quantile(event, position, 0.95));
    }
}
