package org.parallax.theories.quasialliance;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;

/** What is left, in a run, of the coercions that were aimed at one party alone. Belongs to one path. */
final class Coercion {

    private final OutsideDeeds.AimedDeed[] aims;
    private final double[] left;
    private final boolean[] stands;
    private double onFirst;
    private double onSecond;

    Coercion(OutsideDeeds deeds) {
        this.aims = deeds.aims().toArray(OutsideDeeds.AimedDeed[]::new);
        this.left = new double[aims.length];
        this.stands = new boolean[aims.length];
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
            left[i] *= stands[i] ? 1 : aims[i].kept();
            if (happens(month, aims[i].event())) {
                left[i] += aims[i].push();
                stands[i] = aims[i].stands();
            }
            if (aims[i].target() == Side.FIRST) {
                onFirst += left[i];
            } else {
                onSecond += left[i];
            }
            stands[i] &= !ends(month, aims[i].event());
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
