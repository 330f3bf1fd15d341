package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The documented course of a driver: steps that hold until the next, the last one held beyond {@code as
 * of}.
 *
 * @param steps value (0 to 1) from each month on; never empty
 */
public record DriverCourse(Driver driver, NavigableMap<YearMonth, Double> steps) {

    public DriverCourse {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A course has at least one step: " + driver);
        }
        steps = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /** The value in {@code month}; before the first step, the first step's value. */
    public double in(YearMonth month) {
        var step = steps.floorEntry(month);
        return step == null ? steps.sequencedValues().getFirst() : step.getValue();
    }
}
