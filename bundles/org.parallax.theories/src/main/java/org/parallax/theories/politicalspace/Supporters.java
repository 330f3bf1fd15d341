package org.parallax.theories.politicalspace;

import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.Quantities;

/** The support of either leader at home. */
record Supporters(Quantities first, Quantities second) {

    /** What is taken where a record tells nothing: half the country. */
    private static final double UNTOLD = 0.5;

    static Supporters of(Situation situation) {
        return new Supporters(
                Quantities.support(situation, Side.FIRST, UNTOLD), Quantities.support(situation, Side.SECOND, UNTOLD));
    }

    Quantities of(Side side) {
        return side == Side.FIRST ? first : second;
    }
}
