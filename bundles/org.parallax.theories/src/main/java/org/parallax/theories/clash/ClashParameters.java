package org.parallax.theories.clash;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theory.kit.Noise;

/** All parameters of the theory, grouped by the part that uses them. */
record ClashParameters(
        Perception perception, Memory memory, ImageDynamics images, DomesticPolitics politics, Cooperation cooperation) {

    static final List<Parameter> PARAMETERS = Stream.of(
                    Perception.PARAMETERS,
                    Memory.PARAMETERS,
                    ImageDynamics.PARAMETERS,
                    DomesticPolitics.PARAMETERS,
                    Cooperation.PARAMETERS,
                    Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static ClashParameters of(ParameterValues values) {
        return new ClashParameters(
                Perception.of(values),
                Memory.of(values),
                ImageDynamics.of(values),
                DomesticPolitics.of(values),
                Cooperation.of(values));
    }
}
