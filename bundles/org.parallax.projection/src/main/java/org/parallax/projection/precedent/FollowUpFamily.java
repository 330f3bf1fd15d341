package org.parallax.projection.precedent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;

/** A sort of event that may follow another, between the two parties. */
public enum FollowUpFamily {
    PROTEST,
    /** A remark, a claim, a visit or a demand at the other's cost. */
    HARD_STATEMENT,
    COERCION,
    /** A court rules against the other, or is called on. */
    RULING,
    /** An incident, violence, or an exercise that does harm. */
    INCIDENT,
    /** Talks that fail or lapse. */
    BREAKDOWN,
    CONCESSION,
    TALKS,
    SUMMIT,
    AGREEMENT,
    /** A joint programme, or help. */
    PROGRAMME,
    /** The event that ended the condition which the precedent began. */
    END;

    private static final Set<Side> BOTH = Set.of(Side.FIRST, Side.SECOND);

    /** The family of an event; empty for what does not happen between the parties, such as an election or a third state's deed. */
    public static Optional<FollowUpFamily> of(Happening event) {
        return event.impact().traits().deed()
                .flatMap(deed -> isHarm(deed, direction(event)) ? harmful(deed) : helpful(deed))
                .filter(family -> family.isHarmful() ? isAtTheOthersCost(event) : isBetweenThem(event));
    }

    /**
     * Below 0 for an event that does harm as the record reads it, above 0 for one that does good: to politics; where it does
     * nothing to them, to all fields together; else to the views.
     */
    static int direction(Happening event) {
        var impact = event.impact();
        double fields = Stream.of(Domain.values()).mapToDouble(impact::on).sum();
        double views = Stream.of(Side.values()).mapToDouble(impact::perceivedBy).sum();
        return DoubleStream.of(impact.on(Domain.POLITICAL), fields, views).mapToInt(points -> (int) Math.signum(points))
                .filter(sign -> sign != 0).findFirst().orElse(0);
    }

    /** A protest of which the record reads nothing is a protest all the same. */
    private static boolean isHarm(Deed deed, int direction) {
        return direction < 0 || direction == 0 && deed == Deed.PROTEST;
    }

    private static Optional<FollowUpFamily> harmful(Deed deed) {
        return switch (deed) {
            case PROTEST -> Optional.of(PROTEST);
            case STATEMENT -> Optional.of(HARD_STATEMENT);
            case SANCTION, COERCION -> Optional.of(COERCION);
            case RULING -> Optional.of(RULING);
            case INCIDENT, VIOLENCE, EXERCISE -> Optional.of(INCIDENT);
            case TALKS -> Optional.of(BREAKDOWN);
            case GESTURE, CONCESSION, AGREEMENT, SUMMIT, PROGRAMME, AID, CONTRACT, VOTE -> Optional.empty();
        };
    }

    private static Optional<FollowUpFamily> helpful(Deed deed) {
        return switch (deed) {
            case GESTURE, CONCESSION -> Optional.of(CONCESSION);
            case TALKS -> Optional.of(TALKS);
            case SUMMIT -> Optional.of(SUMMIT);
            case AGREEMENT -> Optional.of(AGREEMENT);
            case PROGRAMME, AID -> Optional.of(PROGRAMME);
            case PROTEST, STATEMENT, SANCTION, COERCION, RULING, INCIDENT, VIOLENCE, EXERCISE, CONTRACT, VOTE -> Optional.empty();
        };
    }

    private boolean isHarmful() {
        return EnumSet.of(PROTEST, HARD_STATEMENT, COERCION, RULING, INCIDENT).contains(this);
    }

    private static boolean isAtTheOthersCost(Happening event) {
        var costly = event.impact().traits().costlyTo();
        return !event.isByThirdState() && event.actor().map(side -> costly.contains(side.other())).orElse(!costly.isEmpty());
    }

    private static boolean isBetweenThem(Happening event) {
        var traits = event.impact().traits();
        boolean ofBoth = traits.favours().equals(BOTH) || traits.costlyTo().equals(BOTH);
        return ofBoth || !event.isByThirdState() && !traits.about().contains(Topic.OUTSIDERS);
    }
}
