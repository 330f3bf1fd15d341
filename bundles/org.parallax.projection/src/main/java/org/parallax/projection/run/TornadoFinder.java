package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.SettingMoves;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;

/** Finds which inputs of a scenario and of a theory drive what the scenario changes, by moving each alone. */
record TornadoFinder(Situation situation, ScenarioVariants variants, List<MovedInput> statements) {

    private static final Comparator<Tornado.Bar> BY_SWING = Comparator.comparingDouble((Tornado.Bar bar) -> -bar.swing())
            .thenComparing(bar -> bar.input().sort())
            .thenComparing(bar -> bar.input().id());

    /** How many runs are looked at under a theory. */
    int runs(RunSettings settings, TheoryCard card) {
        return Workload.moved(settings, statements.size(), card.parameters().size());
    }

    /**
     * What drives one cell under a theory.
     *
     * @param original the scenario, prepared
     * @param all its runs, with at least the numbers of the first that are looked at
     */
    Tornado tornado(TheoryRun theoryRun, PlannedTheory planned, PreparedRun original, Cell cell, PairedSimulation all)
            throws RequestRejected, WorkCancelled, TheoryFailed {
        var inputs = isReference() ? List.<MovedInput>of() : inputs(theoryRun, planned);
        var places = inputs.stream().flatMap(input -> Stream.of(input.low(), input.high())).toList();
        var settings = new ArrayList<OtherSetting>();
        for (var place : places) {
            place.setting().ifPresent(setting -> settings.add(setting.of(original)));
        }
        var first = all.firstRuns(runs(theoryRun.settings(), original.card()));
        var moves = theoryRun.settings(original, original.in(variants.reference()), settings, cell.index(), first);
        var base = new Tornado.Base(
                moves.base().mean(0, SettingMoves.LEVEL), moves.base().mean(0, SettingMoves.CHANGE));
        var ends = new ArrayList<Tornado.End>();
        int setting = 0;
        for (var place : places) {
            ends.add(place.setting().isPresent() ? end(place, base, moves, setting++) : still(place, base));
        }
        var bars = new ArrayList<Tornado.Bar>();
        for (int i = 0; i < inputs.size(); i++) {
            bars.add(new Tornado.Bar(inputs.get(i).input(), ends.get(2 * i), ends.get(2 * i + 1)));
        }
        bars.sort(BY_SWING);
        return new Tornado(original.card().id(), cell.indicator(), cell.month(), first.length, base, bars);
    }

    /** Whether the scenario says nothing, so that nothing can move what it changes. */
    private boolean isReference() {
        return situation.assumesNothing() && situation.storyline().events().isEmpty();
    }

    private List<MovedInput> inputs(TheoryRun theoryRun, PlannedTheory planned) throws RequestRejected {
        var parameters = new MovableParameters(planned, situation, theoryRun.settings(), variants).inputs();
        return Stream.concat(statements.stream(), parameters.stream()).toList();
    }

    private static Tornado.End end(MovedInput.Place place, Tornado.Base base, SettingMoves moves, int setting) {
        double moved = moves.moved().mean(setting, SettingMoves.CHANGE);
        var interval = moves.moved().interval(setting, SettingMoves.CHANGE);
        return new Tornado.End(
                place.value(), base.level() + moves.moved().mean(setting, SettingMoves.LEVEL), base.change() + moved, moved,
                interval.low(), interval.high());
    }

    private static Tornado.End still(MovedInput.Place place, Tornado.Base base) {
        return new Tornado.End(place.value(), base.level(), base.change(), 0, 0, 0);
    }
}
