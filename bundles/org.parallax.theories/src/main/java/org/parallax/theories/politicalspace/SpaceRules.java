package org.parallax.theories.politicalspace;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** The theory's parameters as a run has them. */
record SpaceRules(SpaceAtHome home, Welcome welcome, Groundwork groundwork, Campaign campaign) {

    static final List<Parameter> PARAMETERS = Stream.of(
                    SpaceAtHome.PARAMETERS, Welcome.PARAMETERS, Groundwork.PARAMETERS, Campaign.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static SpaceRules of(ParameterValues values) {
        return new SpaceRules(SpaceAtHome.of(values), Welcome.of(values), Groundwork.of(values), Campaign.of(values));
    }
}
