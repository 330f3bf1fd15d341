package org.parallax.theories.threelenses;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.Quantities;

/**
 * How far the leaders are supported at home. Immutable.
 *
 * @param bySide in the order of {@link Side}
 */
record Support(List<Quantities> bySide) {

    private static final double MIDDLING = 0.5;

    /** That of a situation; a half where none is documented. */
    static Support of(Situation situation) {
        return new Support(Stream.of(Side.values()).map(side -> Quantities.support(situation, side, MIDDLING)).toList());
    }

    /** That of one party's leader in a month, 0 to 1. */
    double of(Side side, MonthView month) {
        return bySide.get(side.ordinal()).in(month);
    }
}
