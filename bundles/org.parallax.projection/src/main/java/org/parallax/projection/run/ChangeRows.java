package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.CauseMoves;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Row;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Scope;

/** Makes the rows that a change since {@code as of} is told in. */
record ChangeRows(
        PreparedRun original, ScenarioVariants variants, DocumentedLevels past, PairedSimulation all,
        PairedDifferences effects, CauseMoves causes) {

    private static final Comparator<Row> BY_SIZE =
            Comparator.comparingDouble((Row row) -> -Math.abs(row.effect())).thenComparing(Row::id);

    /** The rows of a cell, which is the one at {@code position} among those that effects were read in. */
    ChangeAttribution attribution(Cell cell, int position) {
        double start = past.last(cell.indicator());
        double anyway = ScenarioVariants.reference(all).levels().mean(cell.index()) - start;
        double change = ScenarioVariants.reference(all).differences().mean(cell.index());
        var rows = new ArrayList<Row>(drift(position, anyway));
        var own = new ArrayList<Row>();
        premises(position).sorted(Comparator.comparing(Row::sort).thenComparing(BY_SIZE)).forEach(own::add);
        events(position).sorted(BY_SIZE).forEach(own::add);
        double together = change;
        for (var row : own) {
            together -= row.effect();
        }
        rows.addAll(own);
        rows.add(new Row(Sort.TOGETHER, "together", "Several of these together", together, together, together));
        return new ChangeAttribution(
                original.card().id(), cell.indicator(), cell.month(), all.runs(), anyway + change, rows,
                mechanisms(position, change));
    }

    /**
     * How the theory brings about what the scenario changes of a cell, by cause, and at the end what no cause names.
     *
     * @param position the cell's among those in which causes were noted
     */
    List<Mechanism> mechanisms(int position, double change) {
        var mechanisms = new ArrayList<Mechanism>();
        double left = change;
        var names = original.card().scope().causes();
        for (int cause = 0; cause < names.size(); cause++) {
            double effect = causes.mechanism(cause, position, change);
            var interval = causes.mechanisms().interval(cause, position);
            mechanisms.add(new Mechanism(names.get(cause), effect, interval.low(), interval.high()));
            left -= effect;
        }
        if (names.isEmpty()) {
            return List.of();
        }
        mechanisms.sort(Comparator.comparingDouble((Mechanism one) -> -Math.abs(one.effect())).thenComparing(Mechanism::cause));
        mechanisms.add(new Mechanism(Mechanism.UNNAMED, left, left, left));
        return List.copyOf(mechanisms);
    }

    /** What moves anyway, by cause, and at the end what no cause explains. */
    private List<Row> drift(int position, double anyway) {
        var rows = new ArrayList<Row>();
        double left = anyway;
        var names = original.card().scope().causes();
        for (int cause = 0; cause < names.size(); cause++) {
            if (names.get(cause).equals(Scope.EVENTS)) {
                // Without the scenario it has none.
                continue;
            }
            double effect = causes.drift().mean(cause, position);
            var interval = causes.drift().interval(cause, position);
            rows.add(new Row(Sort.DRIFT, names.get(cause), names.get(cause), effect, interval.low(), interval.high()));
            left -= effect;
        }
        rows.sort(BY_SIZE);
        rows.add(new Row(Sort.DRIFT, Mechanism.UNNAMED, "not explained", left, left, left));
        return rows;
    }

    private Stream<Row> premises(int position) {
        int events = original.compiled().storyline().events();
        return IntStream.range(0, variants.premises().size()).mapToObj(i -> {
            var premise = variants.premises().get(i);
            var interval = effects.interval(events + i, position);
            return new Row(
                    premise.sort(), premise.id(), premise.title(), effects.mean(events + i, position), interval.low(),
                    interval.high());
        });
    }

    private Stream<Row> events(int position) {
        var planned = original.compiled().situation().storyline().events();
        return IntStream.range(0, planned.size()).filter(event -> effects.differing(event) > 0).mapToObj(event -> {
            double probability = all.storyline().happened(event) / (double) all.runs();
            var interval = effects.interval(event, position);
            return new Row(
                    Sort.EVENT, planned.get(event).id(), planned.get(event).event().title(),
                    probability * effects.meanWhereDiffering(event, position), interval.low(), interval.high());
        });
    }
}
