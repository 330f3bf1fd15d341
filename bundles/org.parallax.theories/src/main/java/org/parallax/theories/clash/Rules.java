package org.parallax.theories.clash;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.block.Noise;

/** The whole theory as numbers. */
record Rules(
        Perception perception, Memory memory, Imagery imagery, Domestic domestic, Structure structure, Noise noise) {

    static final List<Parameter> PARAMETERS = Stream.of(
                    Perception.PARAMETERS,
                    Memory.PARAMETERS,
                    Imagery.PARAMETERS,
                    Domestic.PARAMETERS,
                    Structure.PARAMETERS,
                    Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static Rules of(ParameterValues values) {
        return new Rules(
                Perception.of(values),
                Memory.of(values),
                Imagery.of(values),
                Domestic.of(values),
                new Structure(values),
                new Noise(values));
    }
}
