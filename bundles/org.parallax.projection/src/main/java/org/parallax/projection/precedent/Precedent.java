package org.parallax.projection.precedent;

import java.util.List;
import org.parallax.projection.situation.PastEvent;

/**
 * A documented event that is near to a planned one.
 *
 * @param alike in what it agrees with it, what counts most first
 * @param aftermath what followed it within the longest window, each family once, in the order in which it came
 */
public record Precedent(PastEvent past, List<Likeness> alike, List<Next> aftermath) {

    public Precedent {
        alike = List.copyOf(alike);
        aftermath = List.copyOf(aftermath);
    }

    /** The first event of a family that followed. */
    public record Next(FollowUpFamily family, PastEvent event) {}

    /** Whether it is of the same kind, and not only of the same sort. */
    public boolean isOfKind() {
        return alike.contains(Likeness.KIND);
    }

    /** How near it is: more of this is nearer. */
    int nearness() {
        return alike.stream().mapToInt(Likeness::weight).sum();
    }
}
