package org.parallax.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
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
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Traits;
import org.parallax.projection.situation.Trigger;

/**
 * A situation of typical size: sixty documented events, eleven planned ones, a decision, a trigger, an assumed range. Every
 * effect has a lasting part. Of six conditions two stand at {@code as of}; the plan begins one more and ends up to two.
 */
final class BenchWorld {

    private static final YearMonth AS_OF = YearMonth.of(2025, 12);
    private static final Condition ALWAYS = new Condition.Always();
    private static final Duration PASSING = new Duration.Passing(new Fade(9));
    private static final Duration UNTIL_ENDED = new Duration.UntilEnded(new Fade(9));
    private static final Driver COMMITMENT = new Driver("UnitedStates", Quantity.COMMITMENT);

    private BenchWorld() {}

    static Situation situation(int months) {
        var parties = new Parties(new Party("Japan", "Japan", "JPN"), new Party("SouthKorea", "South Korea", "KOR"));
        var others = List.of(
                new OtherState("UnitedStates", "United States", OtherState.Role.PIVOT),
                new OtherState("China", "China", OtherState.Role.CHALLENGER),
                new OtherState("NorthKorea", "DPRK", OtherState.Role.THREAT));
        var issues = List.of(
                new Issue("History", "The past", 0.6, 0.9, Set.of("Territory")),
                new Issue("Territory", "The islets", 0.6, 0.8, Set.of("History")));
        return new Situation(
                "Bench", "Of ordinary size", new Relationship("JapanKorea", parties, others, issues),
                new DocumentedPast(
                        AS_OF, List.of(new Image(Side.SECOND, "unrepentant", -0.6, Optional.empty(), Optional.empty())),
                        leaders(), List.of(), courses(), past()),
                months,
                new ScenarioPlan(
                        List.of(new Assumption.Range(COMMITMENT, 0.4, 0.7)), List.of(), storyline(), List.of()));
    }

    private static List<LeaderTerm> leaders() {
        return List.of(
                new LeaderTerm("A", "A", Side.FIRST,
                        new LeaderTerm.Tenure(YearMonth.of(2024, 10), Optional.empty(), Optional.empty()),
                        Leaning.CONSERVATIVE, Map.of("History", Stance.HARDLINE)),
                new LeaderTerm("B", "B", Side.SECOND,
                        new LeaderTerm.Tenure(
                                YearMonth.of(2025, 6), Optional.empty(), Optional.of(YearMonth.of(2030, 6))),
                        Leaning.PROGRESSIVE, Map.of()));
    }

    private static List<DriverCourse> courses() {
        return List.of(
                course("China", Quantity.PRESSURE),
                course("Japan", Quantity.SUPPORT),
                course("NorthKorea", Quantity.THREAT),
                course("SouthKorea", Quantity.SUPPORT),
                course("UnitedStates", Quantity.COMMITMENT));
    }

    private static DriverCourse course(String state, Quantity quantity) {
        return new DriverCourse(new Driver(state, quantity), new TreeMap<>(Map.of(YearMonth.of(2020, 1), 0.6)));
    }

    private static List<PastEvent> past() {
        return IntStream.range(0, 60).mapToObj(BenchWorld::past).toList().reversed();
    }

    private static PastEvent past(int i) {
        var month = AS_OF.minusMonths(6L * i);
        double points = i % 3 == 0 ? 6 : -5;
        if (i % 10 != 1) {
            return new PastEvent(happening("past" + i, points, i % 2 == 0), month);
        }
        var ended = i > 11 ? Optional.of(month.plusMonths(20)) : Optional.<YearMonth>empty();
        return new PastEvent(happening("past" + i, i % 2 == 0, impact(points, UNTIL_ENDED, List.of())), month, ended);
    }

    private static Storyline storyline() {
        var events = new ArrayList<PlannedEvent>();
        for (int i = 0; i < 5; i++) {
            var month = AS_OF.plusMonths(2L + 5 * i);
            events.add(new PlannedEvent(
                    happening("event" + i, i % 2 == 0 ? -9 : 7, i % 2 == 0),
                    new Timing.Window(month, month.plusMonths(3)), 0.7, ALWAYS));
        }
        events.add(follower("note", new Timing.After("event0", 1), new Condition.Happened("event0")));
        events.add(follower("call", new Timing.After("response", 0), new Condition.Chosen("response", "talk")));
        events.add(follower("filing", new Timing.After("response", 0), new Condition.Chosen("response", "court")));
        events.add(follower("suspension", new Timing.After("low", 1), ALWAYS));
        events.add(new PlannedEvent(
                happening("controls", true, impact(-6, UNTIL_ENDED, List.of())),
                new Timing.Window(AS_OF.plusMonths(3), AS_OF.plusMonths(12)), 0.6, ALWAYS));
        events.add(new PlannedEvent(
                happening("lifted", false, impact(2, PASSING, List.of(List.of("past11", "past1", "controls")))),
                new Timing.Window(AS_OF.plusMonths(8), AS_OF.plusMonths(20)), 0.7, ALWAYS));
        var decision = new Decision(
                "response", "How?", new Timing.After("event2", 2), ALWAYS,
                List.of(new Decision.Option("talk", "Talk", 0.55), new Decision.Option("court", "Court", 0.45)));
        var trigger = new Trigger("low", Threshold.below(Indicator.SECURITY, 40), 2, true);
        return new Storyline(events, List.of(decision), List.of(trigger));
    }

    private static PlannedEvent follower(String id, Timing timing, Condition condition) {
        return new PlannedEvent(happening(id, -4, true), timing, 1, condition);
    }

    private static Impact impact(double points, Duration duration, List<List<String>> ends) {
        return new Impact(
                Map.of(
                        Channel.POLITICAL, new Effect(points, 0.15), Channel.SECURITY, new Effect(points / 2, 0.2),
                        Channel.RECONCILIATION, new Effect(points / 2, 0.3), Channel.VIEW_BY_FIRST, new Effect(points / 2, 0.5),
                        Channel.VIEW_BY_SECOND, new Effect(points, 0.5)),
                List.of(), Traits.NONE, duration, Optional.empty(), ends);
    }

    private static Happening happening(String id, double points, boolean first) {
        return happening(id, first, impact(points, PASSING, List.of()));
    }

    private static Happening happening(String id, boolean first, Impact impact) {
        return new Happening(
                id, id, "Kind", Optional.of(first ? Side.FIRST : Side.SECOND),
                Optional.of(first ? "Japan" : "SouthKorea"), Optional.of("History"), impact);
    }
}
