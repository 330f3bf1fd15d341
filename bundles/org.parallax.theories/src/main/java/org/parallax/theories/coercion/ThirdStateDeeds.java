package org.parallax.theories.coercion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;

/** Which of some events third states do, and which of these coerce. Immutable; numbered as the list they come from. */
final class ThirdStateDeeds {

    private static final Set<Deed> COERCING = EnumSet.of(Deed.COERCION, Deed.SANCTION);
    private static final Set<Quantity> DRIVERS = EnumSet.of(Quantity.PRESSURE, Quantity.COMMITMENT);

    private final boolean[] moving;
    private final double[] coercions;

    ThirdStateDeeds(List<Happening> events) {
        moving = new boolean[events.size()];
        coercions = new double[events.size()];
        for (int event = 0; event < moving.length; event++) {
            var happening = events.get(event);
            moving[event] = isOfAnother(happening)
                    && happening.impact().shifts().stream().anyMatch(shift -> DRIVERS.contains(shift.driver().quantity()));
            coercions[event] = isCoercion(happening) ? Math.max(0, push(happening)) : 0;
        }
    }

    /** What both parties do together has no one acting state, what one of them does has it as its actor. */
    private static boolean isOfAnother(Happening event) {
        return event.actor().isEmpty() && event.actingState().isPresent();
    }

    private static boolean isCoercion(Happening event) {
        var traits = event.impact().traits();
        return isOfAnother(event) && traits.deed().filter(COERCING::contains).isPresent() && !traits.costlyTo().isEmpty();
    }

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

    /** By how much it raises the pressure as a coercion of either party or both; 0 for what is none. */
    double coercion(int event) {
        return coercions[event];
    }
}
