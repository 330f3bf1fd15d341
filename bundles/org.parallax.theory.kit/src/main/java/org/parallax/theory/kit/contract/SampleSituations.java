package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Traits;

/**
 * Invented situations on which any theory can be run: one in which nothing is documented, one with much of
 * everything, conditions begun, ended, standing and ended in the projection among it.
 */
public final class SampleSituations {

    private static final YearMonth AS_OF = YearMonth.of(2025, 12);
    private static final int MONTHS = 24;

    private SampleSituations() {}

    /** All of them, the fuller ones last. */
    public static List<Situation> all() {
        return List.of(undocumented(), eventful());
    }

    /** Two states of which nothing is known, and nothing planned. */
    public static Situation undocumented() {
        return situation("Undocumented", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Two states with issues, images, leaders, drivers and a past, and a plan of a dozen events. */
    public static Situation eventful() {
        var issues = List.of(
                new Issue("Past", "The past", 0.6, 0.9, Set.of("Islets")),
                new Issue("Islets", "The islets", 0.6, 0.9, Set.of("Past")),
                new Issue("Trade", "Trade", 0.5, 0.7, Set.of()));
        var images = List.of(
                new Image(Side.FIRST, "ungrateful", -0.6, Optional.empty(), Optional.empty()),
                new Image(Side.SECOND, "unrepentant", -0.9, Optional.of(AS_OF.minusYears(30)), Optional.empty()),
                new Image(Side.SECOND, "a partner", 0.3, Optional.empty(), Optional.of(AS_OF.minusYears(5))));
        var leaders = List.of(
                term("Old", Side.FIRST, AS_OF.minusYears(8), Optional.of(AS_OF.minusYears(2)), Leaning.NATIONALIST),
                term("New", Side.FIRST, AS_OF.minusYears(2), Optional.empty(), Leaning.CONSERVATIVE),
                term("There", Side.SECOND, AS_OF.minusYears(3), Optional.empty(), Leaning.PROGRESSIVE));
        var courses = List.of(
                course("Ally", Quantity.COMMITMENT, 0.7),
                course("Challenger", Quantity.PRESSURE, 0.6),
                course("First", Quantity.SUPPORT, 0.4),
                course("Neighbour", Quantity.THREAT, 0.5),
                course("Second", Quantity.SUPPORT, 0.5));
        var past = new ArrayList<PastEvent>();
        for (int event = 0; event < 24; event++) {
            var month = AS_OF.minusMonths(120 - 5L * event);
            // Of the conditions every other one was ended some months later.
            var ended = event % 8 == 1 ? Optional.of(month.plusMonths(7)) : Optional.<YearMonth>empty();
            past.add(new PastEvent(happening("past" + letter(event), event, List.of()), month, ended));
        }
        var planned = new ArrayList<PlannedEvent>();
        for (int event = 0; event < 12; event++) {
            var month = AS_OF.plusMonths(2 + 3L * (event / 2));
            planned.add(new PlannedEvent(
                    happening("plan" + letter(event), event, ends(event)), new Timing.Window(month, month), 1,
                    new Condition.Always()));
        }
        return situation("Eventful", issues, images, leaders, courses, past, planned);
    }

    /** One planned event ends a documented condition, another one of the plan; a third finds none in force any more. */
    private static List<String> ends(int event) {
        return switch (event) {
            case 4 -> List.of("past" + letter(5), "past" + letter(13));
            case 8 -> List.of("plan" + letter(1));
            case 10 -> List.of("plan" + letter(1), "past" + letter(1));
            default -> List.of();
        };
    }

    private static char letter(int event) {
        return (char) ('a' + event);
    }

    private static Situation situation(
            String name, List<Issue> issues, List<Image> images, List<LeaderTerm> leaders, List<DriverCourse> courses,
            List<PastEvent> past, List<PlannedEvent> planned) {
        var parties = new Parties(new Party("First", "The first", "FST"), new Party("Second", "The second", "SND"));
        var others = List.of(
                new OtherState("Ally", "The ally", OtherState.Role.PIVOT),
                new OtherState("Challenger", "The challenger", OtherState.Role.CHALLENGER),
                new OtherState("Neighbour", "The neighbour", OtherState.Role.THREAT));
        return new Situation(
                name, name, new Relationship("MadeUp", parties, others, issues),
                new DocumentedPast(AS_OF, images, leaders, List.of(), courses, past), MONTHS,
                new ScenarioPlan(List.of(), List.of(), new Storyline(planned, List.of(), List.of()), List.of()));
    }

    private static LeaderTerm term(
            String leader, Side side, YearMonth start, Optional<YearMonth> end, Leaning leaning) {
        var tenure = new LeaderTerm.Tenure(start, end, Optional.of(start.plusYears(6)));
        return new LeaderTerm(leader, leader, side, tenure, leaning, Map.of("Past", Stance.HARDLINE));
    }

    private static DriverCourse course(String state, Quantity quantity, double value) {
        var steps = new TreeMap<>(Map.of(AS_OF.minusYears(20), 0.5, AS_OF.minusYears(3), value));
        return new DriverCourse(new Driver(state, quantity), steps);
    }

    /** Events good and bad, seen by both, one or neither side, over each issue and none, at several paces; some stand. */
    private static Happening happening(String id, int number, List<String> ends) {
        var issue = Optional.of(number % 4).filter(known -> known < 3).map(List.of("Past", "Islets", "Trade")::get);
        var actor = number % 2 == 0 ? Side.FIRST : Side.SECOND;
        var traits = number % 6 == 5 ? Traits.LOW_POLITICS : Traits.NONE;
        return new Happening(
                id, id, "Kind" + number % 5, Optional.of(actor), Optional.of(actor == Side.FIRST ? "First" : "Second"),
                issue, new Impact(effects(number), List.of(), traits, duration(number), Optional.empty(), List.of(ends)));
    }

    private static Map<Channel, Effect> effects(int number) {
        double points = (number % 2 == 0 ? -1 : 1) * (3 + number % 5 * 2.5);
        var effects = new EnumMap<Channel, Effect>(Channel.class);
        for (var channel : Channel.of(Domain.values()[number % 5])) {
            effects.put(channel, new Effect(points / 2, 0.3));
        }
        effects.put(Channel.POLITICAL, new Effect(number % 5 == 0 ? points * 1.5 : points, 0.15));
        if (number % 7 == 3) {
            effects.put(Channel.CONTACT_OF_SECOND, new Effect(-points, 0.4));
        }
        if (number % 3 > 0) {
            effects.put(Channel.VIEW_BY_SECOND, new Effect(number % 3 == 1 ? points : -points / 3, 0.5));
        }
        if (number % 3 == 2) {
            effects.put(Channel.VIEW_BY_FIRST, new Effect(points, 0.5));
        }
        return effects;
    }

    private static Duration duration(int number) {
        var fade = new Fade(3 + number % 4 * 7);
        if (isCondition(number)) {
            return new Duration.UntilEnded(fade);
        }
        return new Duration.Passing(number % 7 == 6 ? Fade.NEVER : fade);
    }

    private static boolean isCondition(int number) {
        return number % 4 == 1;
    }
}
