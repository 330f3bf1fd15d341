package org.parallax.exercise.belief;

import org.parallax.projection.wire.WireName;

/**
 * A range that somebody holds: nine times in ten the value lies between low and high.
 *
 * @param low the 5 % mark, in the unit of what is asked
 * @param best the 50 % mark, between the two
 * @param high the 95 % mark
 */
@WireName("ranging")
public record RangeBelief(double low, double best, double high) implements Estimate {

    public RangeBelief {
        if (!(low <= best && best <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("A range goes from low by way of best to high, not " + low + ", " + best + ", " + high);
        }
    }

    /** Whether a value lies inside, the ends included. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }
}
