package org.parallax.projection.run;

import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parallax.projection.World;
import org.parallax.projection.internal.simulation.RecordedRun;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;

/** A made-up scenario of which nearly everything that a storyline can have is drawn, and which can be read. */
record ToldStory(List<PlannedEvent> events, List<Decision> decisions, List<Trigger> triggers, List<Shock> shocks) {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final List<String> ANCHORS = List.of("a", "b", "c", "d", "e", "choice", "reply", "low", "high");

    /** Its situation, in which each decision and each trigger has an event without effect that marks each time it comes about. */
    Situation situation() {
        var marks = Stream.concat(decisions.stream().map(Decision::id), triggers.stream().map(Trigger::id))
                .map(id -> new PlannedEvent(happening(RecordedRun.MARK + id, "Nobody", impact(0)), after(id, 0), 1, ALWAYS));
        return new World().situation()
                .with(new Storyline(Stream.concat(events.stream(), marks).toList(), decisions, triggers))
                .with(List.of(), shocks);
    }

    /** The same with one event more. */
    ToldStory and(PlannedEvent event) {
        return new ToldStory(Stream.concat(events.stream(), Stream.of(event)).toList(), decisions, triggers, shocks);
    }

    static Arbitrary<ToldStory> any() {
        var events = Combinators.combine(NAMES.stream().map(name -> event(name).optional(0.9)).toList()).as(ToldStory::present);
        var decisions = Combinators.combine(
                        List.of(decision("choice", option("x", 0.4), option("y", 0.6)).optional(0.9),
                                decision("reply", option("p", 0.2), option("q", 0.3), option("r", 0.5)).optional(0.9)))
                .as(ToldStory::present);
        var triggers = Combinators.combine(List.of(trigger("low").optional(0.8), trigger("high").optional(0.8))).as(ToldStory::present);
        return Combinators.combine(events, decisions, triggers, withdrawals()).as(ToldStory::new);
    }

    private static <T> List<T> present(List<Optional<T>> drawn) {
        return drawn.stream().flatMap(Optional::stream).toList();
    }

    private static Arbitrary<List<Shock>> withdrawals() {
        return Combinators.combine(
                        Arbitraries.of("There", "Ally", "Here"), Arbitraries.integers().between(1, 20), Arbitraries.integers().between(0, 6))
                .as((state, first, length) -> (Shock) new Shock.Withdrawal(state, month(first), month(first + length)))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<Trigger> trigger(String id) {
        var thresholds = Combinators.combine(
                        Arbitraries.of(Indicator.POLITICAL, Indicator.VIEW_OF_FIRST_BY_SECOND, Indicator.SECURITY),
                        Arbitraries.integers().between(40, 60), Arbitraries.of(true, false))
                .as((indicator, level, below) -> below ? Threshold.below(indicator, level) : Threshold.above(indicator, level));
        return Combinators.combine(thresholds, Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as((threshold, months, once) -> new Trigger(id, threshold, months, once));
    }

    private static Arbitrary<Decision> decision(String id, Decision.Option... options) {
        return Combinators.combine(timings(), conditions(1))
                .as((timing, condition) -> new Decision(id, "?", timing, condition, List.of(options)));
    }

    private static Arbitrary<PlannedEvent> event(String id) {
        return Combinators.combine(
                        timings(), Arbitraries.of(1.0, 0.8, 0.8, 0.4, 0.0), conditions(2), impacts(), Arbitraries.of("Here", "There", "Ally"))
                .as((timing, probability, condition, impact, state) ->
                        new PlannedEvent(happening(id, state, impact), timing, probability, condition));
    }

    private static Arbitrary<Impact> impacts() {
        var points = Arbitraries.integers().between(-9, 9);
        return Arbitraries.frequencyOf(
                Tuple.of(3, points.map(World::impact)),
                Tuple.of(1, points.map(value -> World.standing(value, 0.5, new Fade(6)))),
                Tuple.of(1, Arbitraries.of(NAMES).map(World::ending)),
                Tuple.of(1, Arbitraries.just(World.shiftingUntilEnded(World.COMMITMENT, 0.2, new Fade(6)))),
                Tuple.of(1, Arbitraries.just(World.bringing(Side.FIRST, Leaning.PROGRESSIVE))));
    }

    private static Arbitrary<Timing> timings() {
        var windows = Combinators.combine(Arbitraries.integers().between(-1, 19), Arbitraries.integers().between(0, 7))
                .as((first, length) -> World.between(first, first + length));
        var afters = Combinators.combine(Arbitraries.of(ANCHORS), Arbitraries.integers().between(0, 3)).as(World::after);
        return Arbitraries.frequencyOf(Tuple.of(3, windows), Tuple.of(2, afters));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.of(
                ALWAYS, ALWAYS, ALWAYS, new Condition.Chosen("choice", "x"), new Condition.Chosen("choice", "y"),
                new Condition.Chosen("reply", "q"), new Condition.Happened("a"), new Condition.Happened("b"),
                new Condition.Happened("d"), new Condition.Happened("nobody"));
        if (depth == 0) {
            return leaves;
        }
        var inner = conditions(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ALWAYS)),
                Tuple.of(2, leaves),
                Tuple.of(1, inner.map(Condition.Not::new)),
                Tuple.of(1, Combinators.combine(inner, inner).as(Condition.And::new)),
                Tuple.of(1, Combinators.combine(inner, inner).as(Condition.Or::new)));
    }

    @Override
    public String toString() {
        return Stream.of(
                        events.stream().map(event -> event.id() + " by " + event.event().actingState().orElse("") + " "
                                + words(event.timing(), event.condition()) + " with " + event.probability() + ": " + words(event.event().impact())),
                        decisions.stream().map(decision -> decision.id() + " "
                                + words(decision.timing(), decision.condition()) + ": " + decision.options()),
                        triggers.stream().map(Trigger::toString),
                        shocks.stream().map(Shock::toString))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }

    private static String words(Timing timing, Condition condition) {
        var when = switch (timing) {
            case Timing.Window(var first, var last) -> first + " to " + last;
            case Timing.After(var anchor, int months) -> months + " after " + anchor;
        };
        return condition.equals(ALWAYS) ? when : when + " if " + words(condition);
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> "always";
            case Condition.Happened(var event) -> event;
            case Condition.Chosen(var decision, var option) -> decision + "=" + option;
            case Condition.Not(var inner) -> "not (" + words(inner) + ")";
            case Condition.And(var left, var right) -> "(" + words(left) + " and " + words(right) + ")";
            case Condition.Or(var left, var right) -> "(" + words(left) + " or " + words(right) + ")";
        };
    }

    private static String words(Impact impact) {
        return impact.on(Channel.POLITICAL).points() + " points" + (impact.isCondition() ? " until ended" : "")
                + (impact.shifts().isEmpty() ? "" : " shifts a driver") + (impact.leader().isEmpty() ? "" : " brings a leader")
                + (impact.ends().isEmpty() ? "" : " ends " + impact.ends());
    }
}
