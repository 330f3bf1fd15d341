package org.parallax.projection.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the literature says an event does, before any theory weighs it. Intensity is already multiplied in.
 *
 * @param effects signed points of each field of cooperation touched
 * @param seen signed points as each side perceives the event: what moves that side's view of the other
 * @param shifts changes of drivers, in their own 0 to 1 scale
 * @param lowPolitics whether it is insulated from the hot issues
 * @param leader the leader it brings in, if it does
 */
public record Impact(
        Map<Domain, Double> effects,
        Map<Side, Double> seen,
        List<DriverShift> shifts,
        boolean lowPolitics,
        Fade fade,
        Optional<NewLeader> leader) {

    public Impact {
        effects = Map.copyOf(effects);
        seen = Map.copyOf(seen);
        shifts = List.copyOf(shifts);
    }

    /** Points on a field of cooperation, 0 when it is untouched. */
    public double on(Domain domain) {
        return effects.getOrDefault(domain, 0.0);
    }

    /** Points as {@code side} sees it, 0 when that side takes no notice. */
    public double seenBy(Side side) {
        return seen.getOrDefault(side, 0.0);
    }

    /** A driver's change by {@code amount}, wearing off with the event. */
    public record DriverShift(Driver driver, double amount) {}

    /** A change of leader on one side. */
    public record NewLeader(Side side, Leaning leaning, Map<String, Stance> stances) {

        public NewLeader {
            stances = Map.copyOf(stances);
        }
    }
}
