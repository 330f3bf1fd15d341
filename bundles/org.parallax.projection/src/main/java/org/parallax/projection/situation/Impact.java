package org.parallax.projection.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the literature says an event does, before any theory weighs it. Intensity is already multiplied in.
 *
 * @param effects signed points of each field of cooperation touched
 * @param seen signed points as each side is documented to see the event; {@link #perceivedBy} says what that
 *     means where nothing is documented
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

    /**
     * Signed points as a side perceives the event: what moves that side's view of the other. Where it is documented
     * for neither side, both perceive what the event does to political relations; where it is for one alone, the
     * other takes no notice and the points are 0.
     */
    public double perceivedBy(Side side) {
        return seen.isEmpty() ? on(Domain.POLITICAL) : seen.getOrDefault(side, 0.0);
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
