package org.parallax.projection.theory;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;

/**
 * What a theory says something about.
 *
 * @param speaksOf the channels it says something of. On all others it passes the documented effects on as they are, as
 *     the Kernel does; there it is drawn as silent and counts neither as agreeing nor as disagreeing
 * @param points what it makes of the points that the record's kinds give an event
 * @param causes names of what its levels move by, without a scenario or by one, such as {@code "documented news fading"}
 *     or {@link #EVENTS}; a path says how much each is
 * @param monotone what it claims of a driver's direction
 * @param baseline whether it claims nothing itself and is there to measure others against; it counts neither as agreeing
 *     nor as disagreeing
 */
public record Scope(
        Set<Channel> speaksOf, UseOfPoints points, List<String> causes, List<Monotone> monotone, boolean baseline) {

    /** The name of the cause under which the scenario's events count by what they do themselves. */
    public static final String EVENTS = "the scenario’s events";

    /** Everything, with the record's points scaled, and without names of causes. */
    public static final Scope EVERYTHING =
            new Scope(EnumSet.allOf(Channel.class), UseOfPoints.SCALED, List.of(), List.of(), false);

    public Scope {
        speaksOf = Set.copyOf(speaksOf);
        causes = List.copyOf(causes);
        monotone = List.copyOf(monotone);
        if (new HashSet<>(causes).size() != causes.size()) {
            throw new IllegalArgumentException("Names of causes are not distinct: " + causes);
        }
    }

    /** The same scope with these causes. */
    public Scope causes(List<String> names) {
        return new Scope(speaksOf, points, names, monotone, baseline);
    }

    /** The same scope with these claims of direction. */
    public Scope claiming(Monotone... claims) {
        return new Scope(speaksOf, points, causes, List.of(claims), baseline);
    }

    /** The scope of a baseline, which says something of every channel. */
    public static Scope ofBaseline(UseOfPoints points) {
        return new Scope(EVERYTHING.speaksOf, points, List.of(), List.of(), true);
    }

    /** Whether the theory claims something of an indicator: of one of the channels it is made of. */
    public boolean claims(Indicator indicator) {
        return !baseline && Channel.behind(indicator).stream().anyMatch(speaksOf::contains);
    }
}
