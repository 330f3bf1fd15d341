package org.parallax.projection.internal.inputs;

import java.util.List;

/**
 * The drivers' courses in numbers; driver d in month m stands at d × months + m − 1. Immutable.
 *
 * @param happenings number of planned and documented events
 * @param base documented or assumed value before events
 * @param factor product of the shocks' factors; 0 while the driver's state is withdrawn
 */
public record DriverPlan(
        int happenings, int drivers, int months, double[] base, double[] factor, List<Spread> spreads, List<Push> pushes) {

    /** A driver whose value is drawn once a run. */
    record Spread(int driver, double mean, double deviation, long key) {}

    /**
     * An event's change of a driver; {@code share} of it is left after each further month, from the month in which it
     * ends if the event begins a condition.
     *
     * @param event a planned event's index, or a documented one's plus the number of planned events
     * @param contained whether {@link DriverPlan#base} contains it, as it does of a documented condition that stands
     */
    record Push(int event, int driver, double amount, double share, boolean condition, boolean contained) {}
}
