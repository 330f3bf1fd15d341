package org.parallax.projection.run;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.ParameterDraws;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** A theory that was asked for. */
record PlannedTheory(Theory theory) {

    /** Where the theory comes from. */
    Origin origin() {
        return Origin.of(theory.card().id(), theory);
    }

    /**
     * The values that runs give its parameters.
     *
     * @throws RequestRejected if a parameter is set that it does not have, or beyond its bounds
     */
    ParameterDraws draws(Situation situation, RunSettings settings) throws RequestRejected {
        var set = settings(situation, settings);
        for (var setting : set) {
            require(setting);
        }
        return ParameterDraws.of(theory.card(), settings.parameters(), set, settings.seed());
    }

    /** What is set of this theory: what is set beside the scenario comes first, and the first of a parameter counts. */
    List<ParameterSetting> settings(Situation situation, RunSettings settings) {
        return Stream.concat(settings.parameters().settings().stream(), situation.parameters().stream())
                .filter(setting -> setting.theory().equals(theory.card().id()))
                .toList();
    }

    private void require(ParameterSetting setting) throws RequestRejected {
        var id = theory.card().id();
        var parameter = theory.card().parameters().stream()
                .filter(candidate -> candidate.id().equals(setting.parameter()))
                .findFirst()
                .orElseThrow(() -> new RequestRejected("Theory " + id + " has no parameter " + setting.parameter()));
        if (!parameter.bounds().hold(setting.low()) || !parameter.bounds().hold(setting.high())) {
            var value = setting.isValue() ? "at " + setting.low() : "at " + setting.low() + " to " + setting.high();
            throw new RequestRejected("Parameter " + parameter.id() + " of " + id + " lies in " + parameter.low() + " to "
                    + parameter.high() + " " + parameter.unit() + ", not " + value);
        }
    }
}
