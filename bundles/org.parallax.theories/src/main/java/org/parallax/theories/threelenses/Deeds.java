package org.parallax.theories.threelenses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/**
 * What events are to this theory, numbered as in the list they come from. Immutable.
 *
 * @param lenses of each event, the lenses it touches
 * @param told whether the record says what the event is about
 * @param wounds of each event, the points by which it wounds each side over the past or over territory; 0 or less
 * @param dangers whether a third state moves the common danger by it
 * @param gestures of each event, the gesture that it is
 * @param entries of each event, the party to which it brings a leader
 */
record Deeds(
        List<Set<Lens>> lenses, List<Boolean> told, List<Wounds> wounds, List<Boolean> dangers,
        List<Optional<Gesture>> gestures, List<Optional<Side>> entries) {

    private static final Set<Deed> GESTURES = Set.of(Deed.GESTURE, Deed.CONCESSION);
    private static final Set<Quantity> DANGERS = Set.of(Quantity.THREAT, Quantity.PRESSURE);

    /** By how many points an event wounds each side; 0 or less. */
    record Wounds(double first, double second) {

        private static final Wounds NONE = new Wounds(0, 0);

        boolean isAny() {
            return first < 0 || second < 0;
        }
    }

    /**
     * A gesture or concession.
     *
     * @param size the points by which it improves how the other party sees the giver
     */
    record Gesture(Side giver, double size) {}

    /** The scenario's. */
    static Deeds planned(Situation situation) {
        return of(situation.storyline().happenings(), situation);
    }

    /** The documented ones. */
    static Deeds documented(Situation situation) {
        return of(situation.past().stream().map(past -> past.event()).toList(), situation);
    }

    private static Deeds of(List<Happening> events, Situation situation) {
        var drivers = new HashSet<Driver>();
        situation.courses().forEach(course -> drivers.add(course.driver()));
        return new Deeds(
                events.stream().map(event -> Lens.touchedBy(event.impact().traits().about())).toList(),
                events.stream().map(event -> !event.impact().traits().about().isEmpty()).toList(),
                events.stream().map(Deeds::wounds).toList(),
                events.stream().map(event -> isDanger(event, drivers)).toList(),
                events.stream().map(Deeds::gesture).toList(),
                events.stream().map(event -> event.impact().leader().map(leader -> leader.side())).toList());
    }

    /**
     * Lets an event touch identities.
     *
     * @param support of the giver's leader, 0 to 1, where something is given
     */
    void touch(Identities identities, int event, double support) {
        var hurt = wounds.get(event);
        identities.wound(0, hurt.first());
        identities.wound(1, hurt.second());
        var gesture = gestures.get(event);
        if (gesture.isPresent()) {
            identities.receive(gesture.get(), support);
        }
    }

    private static Wounds wounds(Happening event) {
        var impact = event.impact();
        return Lens.touchedBy(impact.traits().about()).contains(Lens.CONSTRUCTIVIST)
                ? new Wounds(Math.min(0, impact.perceivedBy(Side.FIRST)), Math.min(0, impact.perceivedBy(Side.SECOND)))
                : Wounds.NONE;
    }

    private static boolean isDanger(Happening event, Set<Driver> drivers) {
        return event.isByThirdState()
                && event.impact().shifts().stream().anyMatch(
                        shift -> DANGERS.contains(shift.driver().quantity()) && drivers.contains(shift.driver()));
    }

    private static Optional<Gesture> gesture(Happening event) {
        return event.impact().traits().deed().filter(GESTURES::contains)
                .flatMap(deed -> event.actor())
                .map(giver -> new Gesture(giver, event.impact().perceivedBy(giver.other())))
                .filter(gesture -> gesture.size() > 0);
    }
}
