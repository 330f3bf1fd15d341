package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.MilestoneCells;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.StrongestChange;
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
        var peaks = peaks(all);
        var causes = theoryRun.causes(original.in(variants.reference()), scenario(), milestones(peaks), first);
        var rows = new ChangeRows(original, variants, past, all, effects.inCells(), causes);
        return new FoundAttributions(
                IntStream.range(0, cells.size()).mapToObj(i -> drivers(cells.get(i), i, all, effects.inCells())).toList(),
                IntStream.range(0, cells.size()).mapToObj(i -> rows.attribution(cells.get(i), i)).toList(),
                IntStream.range(0, peaks.size()).mapToObj(i -> strongest(peaks.get(i), cells.size() + i, rows)).toList(),
                MovedStatement.of(original, variants.premises(), effects.moves()));
    }

    /** What was found with one theory. */
    record FoundAttributions(
            List<Attribution> drivers, List<ChangeAttribution> attribution, List<StrongestChange> strongest,
            List<MovedStatement> moved) {

        /** Where nothing was asked for. */
        static final FoundAttributions NONE = new FoundAttributions(List.of(), List.of(), List.of(), List.of());
    }

    /** The scenario's run; empty where nothing distinguishes it from the run without it. */
    private Optional<PreparedRun> scenario() {
        return events == 0 && original.compiled().situation().assumesNothing() ? Optional.empty() : Optional.of(original);
    }

    /** Of each indicator that was asked for the month in which the scenario changes it most, the first of equals. */
    private List<Cell> peaks(PairedSimulation all) {
        return cells.stream().collect(Collectors.groupingBy(Cell::indicator, TreeMap::new, Collectors.toList())).values().stream()
                .map(List::getFirst)
                .map(cell -> IntStream.rangeClosed(1, cell.span().months())
                        .mapToObj(month -> new Cell(cell.indicator(), month, cell.span()))
                        .max(Comparator.comparingDouble((Cell one) -> Math.abs(change(all, one)))
                                .thenComparing(Comparator.comparingInt(Cell::number).reversed()))
                        .orElseThrow())
                .toList();
    }

    private StrongestChange strongest(Cell peak, int position, ChangeRows rows) {
        double change = change(rows.all(), peak);
        return new StrongestChange(
                original.card().id(), peak.indicator(), peak.month(), change, rows.mechanisms(position, change));
    }

    private static double change(PairedSimulation all, Cell cell) {
        return ScenarioVariants.reference(all).differences().mean(cell.index());
    }

    private MilestoneCells milestones(List<Cell> peaks) {
        return new MilestoneCells(Stream.concat(cells.stream(), peaks.stream())
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
