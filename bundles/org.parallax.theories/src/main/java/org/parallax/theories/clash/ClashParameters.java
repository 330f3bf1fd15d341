package org.parallax.theories.clash;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theory.kit.Noise;

/** All parameters of the theory, grouped by the part that uses them. */
record ClashParameters(
        Perception perception, Goodwill goodwill, ImageDynamics images, DomesticPolitics politics, RestingLevels restingLevels, Noise noise) {

    static final List<Parameter> PARAMETERS = Stream.of(
                    Perception.PARAMETERS,
                    Goodwill.PARAMETERS,
                    ImageDynamics.PARAMETERS,
                    DomesticPolitics.PARAMETERS,
                    RestingLevels.PARAMETERS,
                    Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static ClashParameters of(ParameterValues values) {
        return new ClashParameters(
                Perception.of(values),
                Goodwill.of(values),
                ImageDynamics.of(values),
                DomesticPolitics.of(values),
                new RestingLevels(values),
                new Noise(values));
    }
}
