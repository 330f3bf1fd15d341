package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.SettingMoves;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Situation;

/** Finds which inputs of a scenario and of a theory drive what the scenario changes, by moving each alone. */
record TornadoFinder(Situation situation, ScenarioVariants variants, List<MovedInput> statements) {

    private static final Comparator<Tornado.Bar> BY_SWING = Comparator.comparingDouble((Tornado.Bar bar) -> -bar.swing())
            .thenComparing(bar -> bar.input().sort())
            .thenComparing(bar -> bar.input().id());

    /** How many runs are looked at. */
    int runs(RunSettings settings) {
        return Workload.moved(settings, statements.size());
    }

    /**
     * What drives one cell under a theory.
     *
     * @param original the scenario, prepared
     * @param all its runs, with at least the numbers of the first {@link #runs}
     */
    Tornado tornado(TheoryRun theoryRun, PlannedTheory planned, PreparedRun original, Cell cell, PairedSimulation all)
            throws RequestRejected, WorkCancelled, TheoryFailed {
        var settings = theoryRun.settings();
        var first = all.firstRuns(runs(settings));
        var moved = moves(theoryRun, original, cell, statements, first);
        var base = new Tornado.Base(
                moved.base().mean(0, SettingMoves.LEVEL), moved.base().mean(0, SettingMoves.CHANGE));
        var bars = new ArrayList<Tornado.Bar>();
        if (!isReference()) {
            bars.addAll(bars(statements, moved, base, first.length));
            var parameters = new MovableParameters(planned, situation, settings, variants).inputs();
            var fewer = all.firstRuns(Workload.movedParameters(settings, statements.size(), parameters.size()));
            bars.addAll(bars(parameters, moves(theoryRun, original, cell, parameters, fewer), base, fewer.length));
        }
        bars.sort(BY_SWING);
        return new Tornado(original.card().id(), cell.indicator(), cell.month(), first.length, base, bars, MovableStatements.untried(situation));
    }

    /** Whether the scenario says nothing, so that nothing can move what it changes. */
    private boolean isReference() {
        return situation.assumesNothing() && situation.storyline().events().isEmpty();
    }

    private SettingMoves moves(TheoryRun theoryRun, PreparedRun original, Cell cell, List<MovedInput> inputs, long[] runs)
            throws WorkCancelled, TheoryFailed {
        var settings = inputs.stream()
                .flatMap(input -> Stream.of(input.low(), input.high()))
                .flatMap(place -> place.setting().stream())
                .map(setting -> setting.of(original))
                .toList();
        return theoryRun.settings(original, original.in(variants.reference()), settings, cell.index(), runs);
    }

    private static List<Tornado.Bar> bars(List<MovedInput> inputs, SettingMoves moves, Tornado.Base base, int runs) {
        var bars = new ArrayList<Tornado.Bar>();
        int setting = 0;
        for (var input : inputs) {
            var low = end(input.low(), base, moves, setting);
            setting += input.low().setting().isPresent() ? 1 : 0;
            var high = end(input.high(), base, moves, setting);
            setting += input.high().setting().isPresent() ? 1 : 0;
            bars.add(new Tornado.Bar(input.input(), runs, low, high));
        }
        return bars;
    }

    private static Tornado.End end(MovedInput.Place place, Tornado.Base base, SettingMoves moves, int setting) {
        if (place.setting().isEmpty()) {
            return new Tornado.End(place.value(), base.level(), base.change(), 0, 0, 0);
        }
        double moved = moves.moved().mean(setting, SettingMoves.CHANGE);
        var interval = moves.moved().interval(setting, SettingMoves.CHANGE);
        return new Tornado.End(
                place.value(), base.level() + moves.moved().mean(setting, SettingMoves.LEVEL), base.change() + moved, moved,
                interval.low(), interval.high());
    }
}
