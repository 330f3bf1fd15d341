package org.parallax.theories.coercion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;

/** Which of some events third states do, and which of these coerce. Immutable; numbered as the list they come from. */
final class ThirdStateDeeds {

    private static final Set<Deed> COERCING = EnumSet.of(Deed.COERCION, Deed.SANCTION);
    private static final Set<Quantity> DRIVERS = EnumSet.of(Quantity.PRESSURE, Quantity.COMMITMENT);

    private final boolean[] moving;
    private final double[] coercions;

    /** Those of a situation's documented or planned events, whose drivers say what a push comes to. */
    ThirdStateDeeds(Situation situation, List<Happening> events) {
        long challengers = Math.max(1, situation.courses().stream()
                .filter(course -> course.driver().quantity() == Quantity.PRESSURE)
                .count());
        moving = new boolean[events.size()];
        coercions = new double[events.size()];
        for (int event = 0; event < moving.length; event++) {
            var happening = events.get(event);
            moving[event] = happening.isByThirdState()
                    && happening.impact().shifts().stream().anyMatch(shift -> DRIVERS.contains(shift.driver().quantity()));
            coercions[event] = isCoercion(happening) ? Math.max(0, push(happening) / challengers) : 0;
        }
    }

    private static boolean isCoercion(Happening event) {
        var traits = event.impact().traits();
        return event.isByThirdState() && traits.deed().filter(COERCING::contains).isPresent() && !traits.costlyTo().isEmpty();
    }

    /** What it adds to all challengers' pressure together; pressure is their mean. */
    private static double push(Happening event) {
        return event.impact().shifts().stream()
                .filter(shift -> shift.driver().quantity() == Quantity.PRESSURE)
                .mapToDouble(shift -> shift.amount())
                .sum();
    }

    /** Whether a third state moves the pressure or the guarantee by it, so that this takes the place of its own points. */
    boolean isMoving(int event) {
        return moving[event];
    }

    /**
     * By how much it raises the pressure, which is the mean over all challengers, as a coercion of either party or both; 0 for
     * what is none. Pressure that is at its height and cannot rise is no reason to remember it less.
     */
    double coercion(int event) {
        return coercions[event];
    }
}
