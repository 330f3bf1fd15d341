package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** The plan of the restless situation: a deed a month, with all that the record may say of one. */
final class SampleDeeds {

    private static final double POINTS = 6;

    /** In the order of their months. */
    private static final List<Plan> PLANS = List.of(
            new Plan("Ally", Deed.STATEMENT, Topic.ARMS, -1),
            new Plan("Challenger", Deed.COERCION, Topic.OUTSIDERS, -1),
            new Plan("", Deed.SUMMIT, Topic.DIPLOMACY, 1),
            new Plan("First", Deed.CONCESSION, Topic.HISTORY, 1),
            new Plan("", Deed.PROGRAMME, Topic.SOCIETY, 1),
            new Plan("Challenger", Deed.SANCTION, Topic.TRADE, -1),
            new Plan("", Deed.CONTRACT, Topic.TECHNOLOGY, 1),
            new Plan("Second", Deed.INCIDENT, Topic.TERRITORY, -1),
            new Plan("Second", Deed.VOTE, Topic.LEADERSHIP, 0),
            new Plan("First", Deed.GESTURE, Topic.HISTORY, 1),
            new Plan("", Deed.AGREEMENT, Topic.HISTORY, 1),
            new Plan("First", Deed.CONTRACT, Topic.TECHNOLOGY, 1),
            new Plan("Second", Deed.CONTRACT, Topic.TECHNOLOGY, 1),
            new Plan("Second", Deed.RULING, Topic.HISTORY, -1),
            new Plan("First", Deed.VOTE, Topic.LEADERSHIP, 0),
            new Plan("First", Deed.STATEMENT, Topic.HISTORY, -1),
            new Plan("", Deed.EXERCISE, Topic.ARMS, 1),
            new Plan("Neighbour", Deed.VIOLENCE, Topic.ARMS, -1),
            new Plan("First", Deed.INCIDENT, Topic.TERRITORY, -1),
            new Plan("Second", Deed.PROTEST, Topic.TERRITORY, -1),
            new Plan("Challenger", Deed.CONTRACT, Topic.TECHNOLOGY, -1),
            new Plan("First", Deed.AID, Topic.SOCIETY, 1),
            new Plan("", Deed.SUMMIT, Topic.DIPLOMACY, 1),
            new Plan("", Deed.TALKS, Topic.DIPLOMACY, 1),
            new Plan("First", Deed.STATEMENT, Topic.DIPLOMACY, -1),
            new Plan("", Deed.SUMMIT, Topic.DIPLOMACY, 1));

    private SampleDeeds() {}

    /** @param state who does it; empty for both parties together */
    private record Plan(String state, Deed deed, Topic about, int sign) {

        Optional<Side> actor() {
            return state.equals("First") ? Optional.of(Side.FIRST)
                    : state.equals("Second") ? Optional.of(Side.SECOND) : Optional.empty();
        }

        Optional<String> issue() {
            return switch (about) {
                case HISTORY -> Optional.of("Past");
                case TERRITORY -> Optional.of("Islets");
                case TRADE -> Optional.of("Trade");
                default -> Optional.empty();
            };
        }

        Traits traits() {
            Set<Side> costly = deed == Deed.CONCESSION || deed == Deed.COERCION ? Set.of(Side.FIRST) : Set.of();
            Set<Side> favours = deed == Deed.CONCESSION || deed == Deed.GESTURE ? Set.of(Side.SECOND) : Set.of();
            return new Traits(Set.of(about), Optional.of(deed), costly, favours, deed == Deed.PROGRAMME);
        }
    }

    /** The plan, one deed a month from the first projected month on. */
    static List<PlannedEvent> planned(YearMonth asOf) {
        var events = new ArrayList<PlannedEvent>();
        for (int number = 0; number < PLANS.size(); number++) {
            var month = asOf.plusMonths(number + 1L);
            events.add(new PlannedEvent(
                    happening("deed" + (char) ('a' + number), PLANS.get(number), number), new Timing.Window(month, month), 1,
                    new Condition.Always()));
        }
        return events;
    }

    private static Happening happening(String id, Plan plan, int number) {
        var impact = new Impact(
                effects(plan, number), shifts(plan), plan.traits(), duration(plan), leader(plan), List.of());
        return new Happening(
                id, id, plan.deed().name(), plan.actor(), Optional.of(plan.state()).filter(state -> !state.isEmpty()),
                plan.issue(), impact);
    }

    private static Map<Channel, Effect> effects(Plan plan, int number) {
        double points = plan.sign() * (POINTS + number % 4);
        return switch (plan.about()) {
            case TRADE, TECHNOLOGY -> Map.of(
                    Channel.ECONOMIC, new Effect(points, 0.3), Channel.POLITICAL, new Effect(points / 3, 0.15),
                    Channel.VIEW_BY_FIRST, new Effect(points / 4, 0.5));
            case ARMS, OUTSIDERS -> Map.of(Channel.SECURITY, new Effect(points, 0.2));
            case SOCIETY -> Map.of(Channel.CONTACT_OF_FIRST, new Effect(points, 0.4), Channel.POLITICAL, new Effect(points / 4, 0.1));
            case HISTORY -> Map.of(
                    Channel.RECONCILIATION, new Effect(points, 0.3), Channel.POLITICAL, new Effect(points, 0.15),
                    Channel.VIEW_BY_SECOND, new Effect(points, 0.5));
            case TERRITORY, DIPLOMACY, LEADERSHIP -> Map.of(Channel.POLITICAL, new Effect(points, 0.15));
        };
    }

    private static List<Impact.DriverShift> shifts(Plan plan) {
        return switch (plan.deed()) {
            case STATEMENT -> plan.state().equals("Ally")
                    ? List.of(new Impact.DriverShift(new Driver("Ally", Quantity.COMMITMENT), -0.2))
                    : List.of();
            case COERCION -> List.of(new Impact.DriverShift(new Driver("Challenger", Quantity.PRESSURE), 0.2));
            default -> List.of();
        };
    }

    private static Duration duration(Plan plan) {
        var fade = new Fade(9);
        return plan.deed() == Deed.SANCTION ? new Duration.UntilEnded(fade) : new Duration.Passing(fade);
    }

    private static Optional<Impact.NewLeader> leader(Plan plan) {
        if (plan.deed() != Deed.VOTE) {
            return Optional.empty();
        }
        var side = plan.actor().orElseThrow();
        var leaning = side == Side.FIRST ? Leaning.NATIONALIST : Leaning.CONSERVATIVE;
        return Optional.of(new Impact.NewLeader(side, leaning, Map.of("Past", Stance.CONCILIATORY, "Islets", Stance.HARDLINE)));
    }
}
