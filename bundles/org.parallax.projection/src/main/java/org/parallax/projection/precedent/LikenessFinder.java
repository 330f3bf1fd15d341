package org.parallax.projection.precedent;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** In what documented events agree with one that is planned. */
final class LikenessFinder {

    /** The smaller of two is at least this share of the larger where they are as strong. */
    private static final double AS_STRONG = 2.0 / 3;

    /** Drivers this near to each other, on their scale of 0 to 1, stand about where they stood. */
    private static final double AS_HIGH = 0.15 + 1e-9;

    private final Situation situation;
    private final Happening planned;
    private final Optional<FollowUpFamily> family;

    LikenessFinder(Situation situation, Happening planned) {
        this.family = FollowUpFamily.of(planned);
        this.situation = situation;
        this.planned = planned;
    }

    /**
     * What agrees, in the order of what counts most; nothing for an event that is of another kind and family. Who governed and
     * where drivers stood is compared only with an event whose month is known.
     */
    List<Likeness> of(PastEvent past) {
        var event = past.event();
        var kind = event.kind().equals(planned.kind()) ? Optional.of(Likeness.KIND)
                : isOfOneFamily(event) ? Optional.of(Likeness.FAMILY) : Optional.<Likeness>empty();
        return kind.stream().flatMap(first -> Stream.of(
                        Stream.of(first), issue(event).stream(),
                        held(Likeness.ACTOR, isByTheSame(event)),
                        held(Likeness.STRENGTH, isAsStrong(event)),
                        past.days().tellsMonth() ? then(past.month()) : Stream.<Likeness>empty()).flatMap(each -> each))
                .toList();
    }

    /** What agrees between a month and {@code as of}. */
    private Stream<Likeness> then(YearMonth month) {
        return Stream.of(
                        held(Likeness.FAMILY_OF_FIRST, isGovernedAlike(Side.FIRST, month)),
                        held(Likeness.FAMILY_OF_SECOND, isGovernedAlike(Side.SECOND, month)),
                        held(Likeness.DRIVERS, drivesAlike(month))).flatMap(each -> each);
    }

    private static Stream<Likeness> held(Likeness likeness, boolean holds) {
        return holds ? Stream.of(likeness) : Stream.empty();
    }

    private boolean isOfOneFamily(Happening event) {
        var one = planned.impact().traits();
        var other = event.impact().traits();
        boolean sameDeed = one.deed().isPresent() && one.deed().equals(other.deed());
        boolean sameSort = family.isPresent() && family.equals(FollowUpFamily.of(event));
        boolean alikeInHarm = FollowUpFamily.direction(planned) == FollowUpFamily.direction(event);
        return (sameSort || sameDeed && alikeInHarm) && !Collections.disjoint(one.about(), other.about());
    }

    private Optional<Likeness> issue(Happening event) {
        if (planned.issue().isEmpty() || event.issue().isEmpty()) {
            return Optional.empty();
        }
        if (planned.issue().equals(event.issue())) {
            return Optional.of(Likeness.ISSUE);
        }
        boolean entwined = situation.issues().stream()
                .filter(issue -> planned.issue().get().equals(issue.id()))
                .anyMatch(issue -> issue.entwinedWith().contains(event.issue().get()));
        return entwined ? Optional.of(Likeness.ENTWINED_ISSUE) : Optional.empty();
    }

    private boolean isByTheSame(Happening event) {
        return planned.actingState().equals(event.actingState());
    }

    private boolean isAsStrong(Happening event) {
        double one = strength(planned);
        double other = strength(event);
        return Math.max(one, other) > 0 && Math.min(one, other) >= AS_STRONG * Math.max(one, other);
    }

    private static double strength(Happening event) {
        return event.impact().effects().values().stream().mapToDouble(Effect::points).map(Math::abs).sorted().sum();
    }

    private boolean isGovernedAlike(Side side, YearMonth month) {
        var now = LeaderInOffice.of(situation, side, situation.asOf()).leaning();
        return now != Leaning.UNKNOWN && now == LeaderInOffice.of(situation, side, month).leaning();
    }

    private boolean drivesAlike(YearMonth month) {
        var documented = situation.courses().stream().filter(course -> isDocumented(course, month)).toList();
        return !documented.isEmpty() && documented.stream()
                .allMatch(course -> Math.abs(course.in(month) - course.in(situation.asOf())) <= AS_HIGH);
    }

    private static boolean isDocumented(DriverCourse course, YearMonth month) {
        return course.isDocumented() && !course.steps().firstKey().isAfter(month);
    }
}
