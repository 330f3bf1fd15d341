package org.parallax.theory.kit;

import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** The domestic support of either party's leader, each read as {@link Quantities#support} reads it. Immutable. */
public record SupportAtHome(Quantities first, Quantities second) {

    /** That of a situation; {@code otherwise} where a party's is not documented. */
    public static SupportAtHome of(Situation situation, double otherwise) {
        return new SupportAtHome(
                Quantities.support(situation, Side.FIRST, otherwise), Quantities.support(situation, Side.SECOND, otherwise));
    }

    /** That of one party's leader. */
    public Quantities of(Side side) {
        return side == Side.FIRST ? first : second;
    }
}
