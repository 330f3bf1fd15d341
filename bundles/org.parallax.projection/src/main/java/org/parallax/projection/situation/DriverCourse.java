package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The documented course of a driver: steps that hold until the next, the last one held beyond {@code as
 * of}.
 *
 * @param steps value (0 to 1) from each month on; empty where nothing is documented
 */
public record DriverCourse(Driver driver, NavigableMap<YearMonth, Double> steps) {

    /** The value of a driver about which nothing is documented: the middle of the scale. */
    public static final double UNDOCUMENTED = 0.5;

    public DriverCourse {
        steps = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /** Whether anything is documented of the driver. */
    public boolean isDocumented() {
        return !steps.isEmpty();
    }

    /** The value in {@code month}; before the first step, the first step's value. */
    public double in(YearMonth month) {
        if (steps.isEmpty()) {
            return UNDOCUMENTED;
        }
        var step = steps.floorEntry(month);
        return step == null ? steps.sequencedValues().getFirst() : step.getValue();
    }
}
