package org.parallax.projection.situation;

/**
 * What an event does to one channel: a passing part that fades with the event's {@link Duration}, and a lasting part
 * that goes back only by {@code 1 − KEPT} of what is left of it each month.
 *
 * @param points signed, before any theory weighs them
 * @param lastingShare the share of the points that is lasting, 0 to 1
 */
public record Effect(double points, double lastingShare) {

    /** The share of a lasting part that is kept from one month to the next. */
    public static final double KEPT = 0.985;

    public Effect {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException("An effect is a finite number of points, not " + points);
        }
        if (!(lastingShare >= 0 && lastingShare <= 1)) {
            throw new IllegalArgumentException("The lasting share of an effect lies in 0 to 1, not " + lastingShare);
        }
    }

    /** The points that fade with the event. */
    public double passing() {
        return points - lasting();
    }

    /** The points that stay longer than the event. */
    public double lasting() {
        return points * lastingShare;
    }
}
