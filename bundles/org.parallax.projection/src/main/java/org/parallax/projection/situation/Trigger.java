package org.parallax.projection.situation;

/**
 * Fires in a run at the end of a month in which the threshold has held for {@code months} months
 * running; again only after a month in which it did not hold, and never again if {@code once}.
 * Planned events follow it by {@link Timing.After} with this id as anchor.
 */
public record Trigger(String id, Threshold threshold, int months, boolean once) {

    public Trigger {
        if (months < 1) {
            throw new IllegalArgumentException("A threshold holds for at least a month: " + id);
        }
    }
}
