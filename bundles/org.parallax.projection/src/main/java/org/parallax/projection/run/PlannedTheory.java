package org.parallax.projection.run;

import org.parallax.projection.plugin.Origin;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;

/** A theory and the parameter values it is to run with. */
record PlannedTheory(Theory theory, ParameterValues parameters) {

    /** A theory with every parameter at its default. */
    static PlannedTheory of(Theory theory) {
        return new PlannedTheory(theory, theory.card().defaults());
    }

    /** Where the theory comes from. */
    Origin origin() {
        return Origin.of(theory.card().id(), theory);
    }
}
