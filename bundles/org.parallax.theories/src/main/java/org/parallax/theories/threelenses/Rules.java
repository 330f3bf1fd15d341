package org.parallax.theories.threelenses;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** All parameters but those of the noise. */
record Rules(LensStrengths lenses, Carrying carrying, Leadership leadership) {

    static final List<Parameter> PARAMETERS = Stream.of(LensStrengths.PARAMETERS, Carrying.PARAMETERS, Leadership.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static Rules of(ParameterValues values) {
        return new Rules(LensStrengths.of(values), Carrying.of(values), Leadership.of(values));
    }
}
