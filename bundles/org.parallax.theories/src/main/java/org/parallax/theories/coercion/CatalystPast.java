package org.parallax.theories.coercion;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.Quantities;

/**
 * What the last {@value #MONTHS} documented months tell of pressure, guarantee, coercions and leaders, as plain numbers.
 * What was earlier is forgotten by any setting of the parameters that is likely; at the lowest {@code forgetting} that is
 * allowed three tenths of a coercion would still be remembered when it drops out. Immutable.
 */
final class CatalystPast {

    static final int MONTHS = 240;

    private final double[] pressure = new double[MONTHS];
    private final double[] commitment = new double[MONTHS];
    private final double[] coerced = new double[MONTHS];
    private final boolean[] opposed = new boolean[MONTHS];

    CatalystPast(Situation situation, Quantities pressures, Quantities commitments) {
        var from = situation.asOf().minusMonths(MONTHS - 1);
        for (int at = 0; at < MONTHS; at++) {
            var month = from.plusMonths(at);
            pressure[at] = pressures.documented(situation, month);
            commitment[at] = commitments.documented(situation, month);
            opposed[at] = opposed(situation, month);
        }
        var past = situation.past();
        var deeds = new ThirdStateDeeds(situation, past.stream().map(event -> event.event()).toList());
        for (int event = 0; event < past.size(); event++) {
            long at = from.until(past.get(event).month(), ChronoUnit.MONTHS);
            if (at >= 0) {
                coerced[(int) at] += deeds.coercion(event);
            }
        }
    }

    /** Whether those who governed in a month came from opposed bases. */
    static boolean opposed(Situation situation, YearMonth month) {
        return OpposedBases.are(
                LeaderInOffice.of(situation, Side.FIRST, month).leaning(),
                LeaderInOffice.of(situation, Side.SECOND, month).leaning());
    }

    /** How the two stand at {@code as of}. */
    Rapprochement livedThrough(Imperative imperative, OpposedBases bases) {
        var rapprochement = new Rapprochement(imperative, bases, pressure[0], commitment[0], opposed[0]);
        for (int at = 0; at < MONTHS; at++) {
            rapprochement.live(pressure[at], commitment[at], coerced[at], opposed[at]);
        }
        return rapprochement;
    }
}
