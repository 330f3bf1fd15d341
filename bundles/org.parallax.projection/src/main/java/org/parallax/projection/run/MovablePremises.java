package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.result.Tornado.Input;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.run.MovedInput.Place;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;

/**
 * The assumptions and shocks of a scenario as inputs that can be moved. A range goes to the ends that the author gave it, a
 * value and the target of a course a tenth of the scale down and up. A shock goes to half and to one and a half times its
 * strength; a withdrawal, which has none, can only be left out.
 */
final class MovablePremises {

    private static final double TENTH = 0.1;
    private static final double HALF = 0.5;
    private static final double HALF_AS_MUCH_AGAIN = 1.5;

    private final Situation situation;
    private final RunSettings settings;
    private final List<MovedInput> inputs = new ArrayList<>();

    private MovablePremises(Situation situation, RunSettings settings) {
        this.situation = situation;
        this.settings = settings;
    }

    /**
     * The inputs, assumptions first.
     *
     * @throws RequestRejected if the scenario cannot be run with one of them elsewhere, saying why
     */
    static List<MovedInput> of(Situation situation, RunSettings settings) throws RequestRejected {
        var premises = new MovablePremises(situation, settings);
        for (var assumption : situation.assumptions()) {
            premises.add(assumption);
        }
        for (var shock : situation.shocks()) {
            premises.add(shock);
        }
        return List.copyOf(premises.inputs);
    }

    private void add(Assumption assumption) throws RequestRejected {
        var words = new PremiseWords(situation.relationship());
        var input = new Input(
                Sort.ASSUMPTION, PremiseWords.id(assumption.driver()), "Assumed " + words.name(assumption.driver()), "0 to 1");
        switch (assumption) {
            case Assumption.Fixed(var driver, double value) -> add(
                    input, assumed(assumption, value, new Assumption.Fixed(driver, below(value)), below(value)),
                    assumed(assumption, value, new Assumption.Fixed(driver, above(value)), above(value)));
            case Assumption.Range(var driver, double low, double high) -> add(
                    input, placed(low, replacing(assumption, new Assumption.Fixed(driver, low))),
                    placed(high, replacing(assumption, new Assumption.Fixed(driver, high))));
            case Assumption.Ramp(var driver, double target, var by) -> add(
                    input, assumed(assumption, target, new Assumption.Ramp(driver, below(target), by), below(target)),
                    assumed(assumption, target, new Assumption.Ramp(driver, above(target), by), above(target)));
        }
    }

    private static double below(double value) {
        return Math.max(0, value - TENTH);
    }

    private static double above(double value) {
        return Math.min(1, value + TENTH);
    }

    private Place assumed(Assumption assumption, double is, Assumption other, double value) throws RequestRejected {
        return value == is ? Place.asItIs(value) : placed(value, replacing(assumption, other));
    }

    private Situation replacing(Assumption assumption, Assumption other) {
        var assumptions = situation.assumptions().stream().map(one -> one.equals(assumption) ? other : one).toList();
        return situation.with(assumptions, situation.shocks());
    }

    private void add(Shock shock) throws RequestRejected {
        var words = new PremiseWords(situation.relationship());
        var id = words.id(shock) + " from " + shock.from();
        switch (shock) {
            case Shock.Sensitivity one -> addFactor(shock, new Input(Sort.SHOCK, id, words.sentence(shock), "factor"), one.factor());
            case Shock.Driven one -> addFactor(shock, new Input(Sort.SHOCK, id, words.sentence(shock), "factor"), one.factor());
            case Shock.Withdrawal one -> {
                var rest = situation.shocks().stream().filter(other -> !other.equals(shock)).toList();
                var without = TheoryRun.compile(situation.with(situation.assumptions(), rest), settings);
                add(new Input(Sort.SHOCK, id, words.sentence(shock), Tornado.PRESENCE),
                        Place.to(0, original -> OtherSetting.of(Variant.of(original.in(without)))), Place.asItIs(1));
            }
        }
    }

    private void addFactor(Shock shock, Input input, double factor) throws RequestRejected {
        double weak = 1 + HALF * (factor - 1);
        double strong = Math.max(0, 1 + HALF_AS_MUCH_AGAIN * (factor - 1));
        add(input, placed(Math.min(weak, strong), withFactor(shock, Math.min(weak, strong))),
                placed(Math.max(weak, strong), withFactor(shock, Math.max(weak, strong))));
    }

    private Situation withFactor(Shock shock, double factor) {
        var other = switch (shock) {
            case Shock.Sensitivity one -> new Shock.Sensitivity(one.side(), one.issue(), factor, one.from(), one.to());
            case Shock.Driven one -> new Shock.Driven(one.driver(), factor, one.from(), one.to());
            case Shock.Withdrawal one -> one;
        };
        var shocks = situation.shocks().stream().map(one -> one.equals(shock) ? other : one).toList();
        return situation.with(situation.assumptions(), shocks);
    }

    /** Where only drivers or sensitivities are other ones. */
    private Place placed(double value, Situation other) throws RequestRejected {
        var compiled = TheoryRun.compile(other, settings);
        return Place.to(value, original -> OtherSetting.of(Variant.ofWorld(original.in(compiled))));
    }

    private void add(Input input, Place low, Place high) {
        inputs.add(new MovedInput(input, low, high));
    }
}
