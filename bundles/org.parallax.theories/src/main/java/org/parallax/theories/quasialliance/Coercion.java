package org.parallax.theories.quasialliance;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;

/** What is left, in a run, of the coercions that were aimed at one party alone. Belongs to one path. */
final class Coercion {

    private final OutsideDeeds.AimedDeed[] aims;
    private final double[] standing;
    private final double[] fading;
    private double onFirst;
    private double onSecond;

    Coercion(OutsideDeeds deeds) {
        this.aims = deeds.aims().toArray(OutsideDeeds.AimedDeed[]::new);
        this.standing = new double[aims.length];
        this.fading = new double[aims.length];
    }

    /** Whether a scenario has any. */
    boolean isPossible() {
        return aims.length > 0;
    }

    /** Moves to a month. What ends in it still counts in full. */
    void enter(MonthView month) {
        onFirst = 0;
        onSecond = 0;
        for (int i = 0; i < aims.length; i++) {
            fading[i] *= aims[i].kept();
            if (happens(month, aims[i].event())) {
                (aims[i].stands() ? standing : fading)[i] += aims[i].push();
            }
            double left = standing[i] + fading[i];
            if (aims[i].target() == Side.FIRST) {
                onFirst += left;
            } else {
                onSecond += left;
            }
            if (ends(month, aims[i].event())) {
                fading[i] = left;
                standing[i] = 0;
            }
        }
    }

    private static boolean happens(MonthView month, int event) {
        for (int i = 0; i < month.eventCount(); i++) {
            if (month.event(i) == event) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(MonthView month, int event) {
        for (int i = 0; i < month.endingCount(); i++) {
            if (month.ending(i) == event) {
                return true;
            }
        }
        return false;
    }

    /** By how much the pressure is raised by what was aimed at the first party alone. */
    double onFirst() {
        return onFirst;
    }

    /** By how much the pressure is raised by what was aimed at the second party alone. */
    double onSecond() {
        return onSecond;
    }
}
