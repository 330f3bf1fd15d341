package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado.Input;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.run.MovedInput.Place;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;

/**
 * What can be moved of a theory: each parameter, between the values that nine draws of ten lie between. Where the author sets
 * such a range it counts; a value that the author sets is moved to the ends of the theory's own. What is chosen and not
 * uncertain has no ends.
 */
record MovableParameters(PlannedTheory planned, Situation situation, RunSettings settings, ScenarioVariants variants) {

    /**
     * The theory's parameters that have ends.
     *
     * @throws RequestRejected never where the theory could be prepared
     */
    List<MovedInput> inputs() throws RequestRejected {
        var inputs = new ArrayList<MovedInput>();
        for (var parameter : planned.theory().card().parameters()) {
            var range = range(parameter);
            if (!range.isValue()) {
                var input = new Input(Sort.PARAMETER, parameter.id(), parameter.title(), parameter.unit());
                inputs.add(new MovedInput(input, at(range.low(), parameter), at(range.high(), parameter)));
            }
        }
        return inputs;
    }

    private ParameterSetting range(Parameter parameter) {
        return planned.settings(situation, settings).stream()
                .filter(setting -> setting.parameter().equals(parameter.id()))
                .findFirst()
                .filter(setting -> !setting.isValue())
                .orElseGet(() -> switch (parameter.distribution()) {
                    case Distribution.Chosen chosen -> setting(parameter, parameter.value(), parameter.value());
                    case Distribution.Likely(double low, double high) -> setting(parameter, low, high);
                });
    }

    private ParameterSetting setting(Parameter parameter, double low, double high) {
        return new ParameterSetting(planned.theory().card().id(), parameter.id(), low, high);
    }

    private Place at(double value, Parameter parameter) throws RequestRejected {
        var there = settings.with(settings.parameters().setting(setting(parameter, value, value)));
        var draws = planned.draws(situation, there);
        return Place.to(value, original -> {
            PreparedRun moved = original.with(draws);
            return OtherSetting.ofBoth(moved, moved.in(variants.reference()));
        });
    }
}
