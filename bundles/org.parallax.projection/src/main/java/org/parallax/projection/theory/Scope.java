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
 * @param causes names of what its levels move by when nothing happens, such as {@code "documented news fading"}; a path
 *     says how much each is
 * @param monotone what it claims of a driver's direction
 */
public record Scope(Set<Channel> speaksOf, UseOfPoints points, List<String> causes, List<Monotone> monotone) {

    /** Everything, with the record's points scaled, and without names of causes. */
    public static final Scope EVERYTHING =
            new Scope(EnumSet.allOf(Channel.class), UseOfPoints.SCALED, List.of(), List.of());

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
        return new Scope(speaksOf, points, names, monotone);
    }

    /** The same scope with these claims of direction. */
    public Scope claiming(Monotone... claims) {
        return new Scope(speaksOf, points, causes, List.of(claims));
    }

    /** Whether the theory says something of an indicator: of one of the channels it is made of. */
    public boolean speaksOf(Indicator indicator) {
        return Channel.behind(indicator).stream().anyMatch(speaksOf::contains);
    }
}
