package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Image;
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

/**
 * Invented situations on which any theory can be run: one in which nothing is documented, one with much of
 * everything, conditions begun, ended, standing and ended in the projection among it, one in which leaders, drivers and
 * third states change, and one in which nothing has happened for thirty years.
 */
public final class SampleSituations {

    private static final YearMonth AS_OF = YearMonth.of(2025, 12);
    private static final int MONTHS = 24;
    private static final int RESTLESS_MONTHS = 36;

    private static final List<Issue> ISSUES = List.of(
            new Issue("Past", "The past", 0.6, 0.9, Set.of("Islets")),
            new Issue("Islets", "The islets", 0.6, 0.9, Set.of("Past")),
            new Issue("Trade", "Trade", 0.5, 0.7, Set.of()));

    private SampleSituations() {}

    /** All of them, the fuller ones last. */
    public static List<Situation> all() {
        return List.of(undocumented(), eventful(), restless());
    }

    /** Two states of which nothing is known, and nothing planned. */
    public static Situation undocumented() {
        var nothing = new DocumentedPast(AS_OF, List.of(), List.of(), List.of(), List.of(), List.of());
        return situation("Undocumented", List.of(), nothing, MONTHS, List.of());
    }

    /**
     * Two states of which much is known, but nothing that is less than thirty years old: one leader on each side
     * throughout, no scheduled end, and drivers that stand still.
     */
    public static Situation forgotten() {
        var last = AS_OF.minusYears(30);
        var leaders = List.of(
                term("Constant", Side.FIRST, last, Optional.empty(), Optional.empty(), Leaning.CONSERVATIVE),
                term("Steady", Side.SECOND, last, Optional.empty(), Optional.empty(), Leaning.PROGRESSIVE));
        var courses = List.of(
                course("Ally", Quantity.COMMITMENT, Map.of(last, 0.7)),
                course("Challenger", Quantity.PRESSURE, Map.of(last, 0.3)),
                course("First", Quantity.SUPPORT, Map.of(last, 0.4)),
                course("Neighbour", Quantity.THREAT, Map.of(last, 0.8)),
                course("Second", Quantity.SUPPORT, Map.of(last, 0.6)));
        return situation(
                "Forgotten", ISSUES, new DocumentedPast(AS_OF, images(last), leaders, List.of(), courses, past(last)),
                MONTHS, List.of());
    }

    /**
     * Two states between which much changes: leaders of every family come, third states press and coerce, the pivot
     * wavers, and summits, rulings, contracts and programmes follow each other.
     */
    public static Situation restless() {
        var leaders = List.of(
                term("Outgoing", Side.FIRST, AS_OF.minusYears(2), Optional.empty(), Optional.of(AS_OF.plusMonths(14)), Leaning.CENTRIST),
                term("Reformer", Side.SECOND, AS_OF.minusMonths(7), Optional.empty(), Optional.of(AS_OF.plusMonths(20)), Leaning.PROGRESSIVE));
        var courses = List.of(
                course("Ally", Quantity.COMMITMENT, Map.of(AS_OF.minusYears(9), 0.9, AS_OF.minusMonths(10), 0.45)),
                course("Challenger", Quantity.PRESSURE, Map.of(AS_OF.minusYears(9), 0.3, AS_OF.minusMonths(6), 0.75)),
                course("First", Quantity.SUPPORT, Map.of(AS_OF.minusYears(2), 0.6, AS_OF.minusMonths(3), 0.3)),
                course("Neighbour", Quantity.THREAT, Map.of(AS_OF.minusYears(9), 0.8, AS_OF.minusMonths(20), 0.6)),
                course("Second", Quantity.SUPPORT, Map.of(AS_OF.minusMonths(7), 0.55)));
        return situation(
                "Restless", ISSUES,
                new DocumentedPast(AS_OF, images(AS_OF.minusYears(1)), leaders, List.of(), courses, past(AS_OF)), RESTLESS_MONTHS,
                SampleDeeds.planned(AS_OF));
    }

    /** Two states with issues, images, leaders, drivers and a past, and a plan of a dozen events. */
    public static Situation eventful() {
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
        var planned = new ArrayList<PlannedEvent>();
        for (int event = 0; event < 12; event++) {
            var month = AS_OF.plusMonths(2 + 3L * (event / 2));
            planned.add(new PlannedEvent(
                    SampleHappenings.numbered("plan" + letter(event), event, ends(event)), new Timing.Window(month, month), 1,
                    new Condition.Always()));
        }
        return situation(
                "Eventful", ISSUES, new DocumentedPast(AS_OF, images(AS_OF), leaders, List.of(), courses, past(AS_OF)), MONTHS, planned);
    }

    private static List<Image> images(YearMonth last) {
        return List.of(
                new Image(Side.FIRST, "ungrateful", -0.6, Optional.empty(), Optional.empty()),
                new Image(Side.SECOND, "unrepentant", -0.9, Optional.of(last.minusYears(30)), Optional.empty()),
                new Image(Side.SECOND, "a partner", 0.3, Optional.empty(), Optional.of(last.minusYears(5))));
    }

    /** Two dozen documented events within the ten years before a month. */
    private static List<PastEvent> past(YearMonth last) {
        var past = new ArrayList<PastEvent>();
        for (int event = 0; event < 24; event++) {
            var month = last.minusMonths(120 - 5L * event);
            // Of the conditions every other one was ended some months later.
            var ended = event % 8 == 1 ? Optional.of(month.plusMonths(7)) : Optional.<YearMonth>empty();
            past.add(new PastEvent(SampleHappenings.numbered("past" + letter(event), event, List.of()), month, ended));
        }
        return past;
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
            String name, List<Issue> issues, DocumentedPast documented, int months, List<PlannedEvent> planned) {
        var parties = new Parties(new Party("First", "The first", "FST"), new Party("Second", "The second", "SND"));
        var others = List.of(
                new OtherState("Ally", "The ally", OtherState.Role.PIVOT),
                new OtherState("Challenger", "The challenger", OtherState.Role.CHALLENGER),
                new OtherState("Neighbour", "The neighbour", OtherState.Role.THREAT));
        return new Situation(
                name, name, new Relationship("MadeUp", parties, others, issues), documented, months,
                new ScenarioPlan(List.of(), List.of(), new Storyline(planned, List.of(), List.of()), List.of()));
    }

    private static LeaderTerm term(
            String leader, Side side, YearMonth start, Optional<YearMonth> end, Leaning leaning) {
        return term(leader, side, start, end, Optional.of(start.plusYears(6)), leaning);
    }

    private static LeaderTerm term(
            String leader, Side side, YearMonth start, Optional<YearMonth> end, Optional<YearMonth> scheduled, Leaning leaning) {
        var tenure = new LeaderTerm.Tenure(start, end, scheduled);
        return new LeaderTerm(leader, leader, side, tenure, leaning, Map.of("Past", Stance.HARDLINE));
    }

    private static DriverCourse course(String state, Quantity quantity, double value) {
        return course(state, quantity, Map.of(AS_OF.minusYears(20), 0.5, AS_OF.minusYears(3), value));
    }

    private static DriverCourse course(String state, Quantity quantity, Map<YearMonth, Double> steps) {
        return new DriverCourse(new Driver(state, quantity), new TreeMap<>(steps));
    }
}
