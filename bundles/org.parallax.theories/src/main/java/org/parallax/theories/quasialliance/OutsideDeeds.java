package org.parallax.theories.quasialliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/**
 * What a scenario's events by third states mean to this theory. Immutable; events are numbered as
 * {@code storyline().events()}.
 *
 * @param moving of each event, whether a third state moves the guarantee, the challenger's pressure or the common threat
 *     by it
 * @param aims of the events, those by which a third state presses one party alone
 */
record OutsideDeeds(List<Boolean> moving, List<AimedDeed> aims) {

    private static final Set<Quantity> OUTSIDE = Set.of(Quantity.COMMITMENT, Quantity.PRESSURE, Quantity.THREAT);

    OutsideDeeds {
        moving = List.copyOf(moving);
        aims = List.copyOf(aims);
    }

    /**
     * An event by which a third state presses one party alone.
     *
     * @param push by how much it raises the pressure
     * @param kept the share of that left a month later, once it fades
     * @param stands whether it stands until it is ended
     */
    record AimedDeed(int event, Side target, double push, double kept, boolean stands) {}

    /** Those of a scenario. */
    static OutsideDeeds of(Situation situation) {
        var events = situation.storyline().happenings();
        var aims = new ArrayList<AimedDeed>();
        IntStream.range(0, events.size()).forEach(event -> aim(event, events.get(event)).ifPresent(aims::add));
        return new OutsideDeeds(events.stream().map(OutsideDeeds::moves).toList(), aims);
    }

    private static boolean moves(Happening event) {
        return event.isByThirdState()
                && event.impact().shifts().stream().anyMatch(shift -> OUTSIDE.contains(shift.driver().quantity()));
    }

    private static Optional<AimedDeed> aim(int event, Happening happening) {
        var impact = happening.impact();
        var targets = impact.traits().costlyTo();
        double push = impact.shifts().stream()
                .filter(shift -> shift.driver().quantity() == Quantity.PRESSURE)
                .mapToDouble(shift -> shift.amount())
                .sum();
        return happening.isByThirdState() && targets.size() == 1 && push > 0
                ? Optional.of(new AimedDeed(
                        event, targets.iterator().next(), push, impact.duration().fade().monthlyShare(),
                        impact.duration() instanceof Duration.UntilEnded))
                : Optional.empty();
    }

    /** Whether the danger that the event makes takes the place of the points that the record gives it. */
    boolean isMoving(int event) {
        return moving.get(event);
    }
}
