package org.parallax.projection.result;

/** How much of a projection is computed. */
public enum Depth {

    /** The indicators under each theory, and how far the theories are apart; no attributions. */
    FIGURES,

    /** Also what each event contributes, found by leaving it out: the more events there are, the longer it takes. */
    DRIVERS,

    /** Also which inputs drive the result, found by moving each alone: the more inputs there are, the longer it takes. */
    SENSITIVITY;

    /** Whether attributions are computed. */
    public boolean findsDrivers() {
        return this != FIGURES;
    }
}
