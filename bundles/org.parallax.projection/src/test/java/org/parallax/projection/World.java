package org.parallax.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
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
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Traits;
import org.parallax.projection.situation.Trigger;

/** A small invented world for tests; the projection starts in 2026-01. */
public final class World {

    public static final Driver COMMITMENT = new Driver("Ally", Quantity.COMMITMENT);
    public static final Condition ALWAYS = new Condition.Always();

    private final List<PlannedEvent> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Shock> shocks = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<PastEvent> past = new ArrayList<>();
    private final List<LeaderTerm> leaders = new ArrayList<>();
    private int months = 24;

    /** The projected month of that number, from 1. */
    public static YearMonth month(int number) {
        return YearMonth.of(2025, 12).plusMonths(number);
    }

    public static Timing at(int number) {
        return new Timing.Window(month(number), month(number));
    }

    public static Timing between(int first, int last) {
        return new Timing.Window(month(first), month(last));
    }

    public static Timing after(String anchor, int months) {
        return new Timing.After(anchor, months);
    }

    public World lasting(int number) {
        months = number;
        return this;
    }

    public World event(String id, Timing timing) {
        return event(id, timing, 1, ALWAYS);
    }

    public World event(String id, Timing timing, double probability, Condition condition) {
        return event(id, timing, probability, condition, impact(-10));
    }

    public World event(String id, Timing timing, double probability, Condition condition, Impact impact) {
        return event(happening(id, "Here", impact), timing, probability, condition);
    }

    public World event(Happening happening, Timing timing, double probability, Condition condition) {
        events.add(new PlannedEvent(happening, timing, probability, condition));
        return this;
    }

    public World decision(String id, Timing timing, Condition condition, Decision.Option... options) {
        decisions.add(new Decision(id, id + "?", timing, condition, List.of(options)));
        return this;
    }

    public World trigger(Trigger trigger) {
        triggers.add(trigger);
        return this;
    }

    public World assume(Assumption assumption) {
        assumptions.add(assumption);
        return this;
    }

    public World shock(Shock shock) {
        shocks.add(shock);
        return this;
    }

    public World expect(Expectation expectation) {
        expectations.add(expectation);
        return this;
    }

    public World past(PastEvent event) {
        past.add(event);
        return this;
    }

    public World leader(LeaderTerm term) {
        leaders.add(term);
        return this;
    }

    public static Decision.Option option(String id, double share) {
        return new Decision.Option(id, id, share);
    }

    public static Happening happening(String id, String state, Impact impact) {
        var actor = switch (state) {
            case "Here" -> Optional.of(Side.FIRST);
            case "There" -> Optional.of(Side.SECOND);
            default -> Optional.<Side>empty();
        };
        return new Happening(id, "Title of " + id, "Kind", actor, Optional.of(state), Optional.of("Past"), impact);
    }

    /** Points on political cooperation and as the second party sees it, half gone within some months. */
    public static Impact impact(double points) {
        return Impact.passing(Map.of(Channel.POLITICAL, points, Channel.VIEW_BY_SECOND, points), new Fade(12));
    }

    public static Impact bringing(Side side, Leaning leaning) {
        return new Impact(
                Map.of(), List.of(), Traits.NONE, new Duration.Passing(Fade.NEVER),
                Optional.of(new Impact.NewLeader(side, leaning, Map.of())), List.of());
    }

    public static Impact shifting(Driver driver, double amount, Fade fade) {
        return new Impact(
                Map.of(), List.of(new Impact.DriverShift(driver, amount)), Traits.NONE, new Duration.Passing(fade),
                Optional.empty(), List.of());
    }

    /** A condition with points on political cooperation, of which {@code share} is lasting, until an event ends it. */
    public static Impact standing(double points, double share, Fade afterwards) {
        return new Impact(
                Map.of(Channel.POLITICAL, new Effect(points, share)), List.of(), Traits.NONE,
                new Duration.UntilEnded(afterwards), Optional.empty(), List.of());
    }

    /** A condition that changes a driver until an event ends it. */
    public static Impact shiftingUntilEnded(Driver driver, double amount, Fade afterwards) {
        return new Impact(
                Map.of(), List.of(new Impact.DriverShift(driver, amount)), Traits.NONE,
                new Duration.UntilEnded(afterwards), Optional.empty(), List.of());
    }

    /** No effect of its own, but it ends one of those. */
    public static Impact ending(String... ids) {
        return new Impact(
                Map.of(), List.of(), Traits.NONE, new Duration.Passing(Fade.NEVER), Optional.empty(),
                List.of(List.of(ids)));
    }

    public Situation situation() {
        var parties = new Parties(new Party("Here", "Here", "HER"), new Party("There", "There", "THE"));
        var course = new DriverCourse(COMMITMENT, new TreeMap<>(Map.of(YearMonth.of(2020, 1), 0.5)));
        return new Situation(
                "Test", "A test",
                new Relationship(
                        "HereThere", parties, List.of(new OtherState("Ally", "The ally", OtherState.Role.PIVOT)),
                        List.of(new Issue("Past", "The past", 0.5, 0.5, Set.of()))),
                new DocumentedPast(
                        YearMonth.of(2025, 12), List.of(), leaders, List.of(), List.of(course), past),
                months,
                new ScenarioPlan(
                        assumptions, shocks, new Storyline(events, decisions, triggers), expectations));
    }
}
