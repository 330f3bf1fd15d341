package org.parallax.theories.clash;

import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.Quantities;

/** Threat, pressure and commitment, by their change since {@code as of}. Immutable. */
final class ThirdParties {

    private static final double HALF = 0.5;

    private final Quantities threat;
    private final Quantities pressure;
    private final Quantities commitment;
    private final double threatAtAsOf;
    private final double pressureAtAsOf;
    private final double commitmentAtAsOf;

    ThirdParties(Situation situation) {
        threat = Quantities.of(situation, Quantity.THREAT, HALF);
        pressure = Quantities.of(situation, Quantity.PRESSURE, HALF);
        commitment = Quantities.of(situation, Quantity.COMMITMENT, HALF);
        threatAtAsOf = threat.documented(situation);
        pressureAtAsOf = pressure.documented(situation);
        commitmentAtAsOf = commitment.documented(situation);
    }

    /** The points of security that they are worth this month beyond what they were worth at {@code as of}. */
    double onSecurity(MonthView month, Cooperation.Pulls pulls) {
        return pulls.threat() * (threat.in(month) - threatAtAsOf)
                + pulls.pressure() * (pressure.in(month) - pressureAtAsOf)
                + pulls.commitment() * (commitment.in(month) - commitmentAtAsOf);
    }
}
