package org.parallax.projection.result;

import java.util.Optional;

/**
 * What two theories part over: of all that a scenario assumes and holds, what makes most of the difference between them.
 *
 * @param sort what it is: an assumption, a shock, an event, or what several of them do together
 * @param id as in {@link ChangeAttribution.Row}
 * @param title as there
 * @param low under the theory with the lowest change
 * @param high under that with the highest
 */
public record Parting(ChangeAttribution.Sort sort, String id, String title, Under low, Under high) {

    /**
     * What a theory makes of it.
     *
     * @param effect mean over all runs, in points
     * @param mechanism the largest part of what the theory makes of the whole scenario that goes the same way; empty where
     *     the effect is less than half a point, or no mechanism with a name goes its way
     */
    public record Under(String theory, double effect, Optional<Mechanism> mechanism) {}

    /** How much of the difference between the two it makes, in points; negative where it brings them nearer. */
    public double difference() {
        return high.effect() - low.effect();
    }
}
