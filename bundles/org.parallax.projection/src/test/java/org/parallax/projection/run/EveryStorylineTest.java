package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parallax.projection.World;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;

/** What holds for every storyline, however its events hang together, circles included. */
class EveryStorylineTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Provide
    Arbitrary<Storyline> storylines() {
        var decision = new Decision(
                "choice", "?", World.between(2, 9), ALWAYS, List.of(World.option("x", 0.4), World.option("y", 0.6)));
        var trigger = new Trigger("low", Threshold.below(Indicator.POLITICAL, 48), 2, false);
        var events = NAMES.stream().map(EveryStorylineTest::event).toList();
        return Combinators.combine(events).as(list -> new Storyline(list, List.of(decision), List.of(trigger)));
    }

    private static Arbitrary<PlannedEvent> event(String id) {
        return Combinators.combine(
                        timings(), Arbitraries.of(0.0, 0.3, 0.8, 1.0), conditions(2), Arbitraries.integers().between(-9, 9))
                .as((timing, probability, condition, points) ->
                        new PlannedEvent(happening(id, "Here", impact(points)), timing, probability, condition));
    }

    private static Arbitrary<Timing> timings() {
        var windows = Combinators.combine(Arbitraries.integers().between(-2, 26), Arbitraries.integers().between(0, 8))
                .as((first, length) -> World.between(first, first + length));
        var anchors = Stream.concat(NAMES.stream(), Stream.of("choice", "low")).toList();
        var afters = Combinators.combine(Arbitraries.of(anchors), Arbitraries.integers().between(0, 3))
                .as((anchor, months) -> World.after(anchor, months));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, windows), net.jqwik.api.Tuple.of(1, afters));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.of(
                ALWAYS, ALWAYS, new Condition.Chosen("choice", "x"), new Condition.Happened("a"),
                new Condition.Happened("d"), new Condition.Happened("nobody"));
        if (depth == 0) {
            return leaves;
        }
        var inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.map(Condition.Not::new),
                Combinators.combine(inner, inner).as(Condition.And::new),
                Combinators.combine(inner, inner).as(Condition.Or::new));
    }

    @Property(tries = 60)
    void threadsDoNotShow(@ForAll("storylines") Storyline storyline, @ForAll @IntRange(min = 2, max = 8) int threads) {
        var situation = situation(storyline);
        assertEquals(Runs.result(situation, 300, 1, Runs.WANDERER), Runs.result(situation, 300, threads, Runs.WANDERER));
    }

    @Property(tries = 100)
    void threadsDoNotShowWhateverIsGiven(
            @ForAll("storylines") Storyline storyline,
            @ForAll("branches") List<Branch> branches,
            @ForAll @IntRange(min = 2, max = 8) int threads) {
        assertEquals(given(storyline, branches, 1), given(storyline, branches, threads));
    }

    @Property(tries = 100)
    void aBranchAndItsOppositeShareTheRuns(
            @ForAll("storylines") Storyline storyline, @ForAll("branches") @Size(1) List<Branch> branches) {
        var branch = branches.getFirst();
        assertEquals(
                300,
                runs(given(storyline, List.of(branch), 2)) + runs(given(storyline, List.of(new Branch.Not(branch)), 2)));
    }

    @Provide
    Arbitrary<List<Branch>> branches() {
        Arbitrary<Branch> branch = Arbitraries.of(
                new Branch.Happened("a"), new Branch.Happened("d"), new Branch.Chosen("choice", "x"),
                new Branch.Chosen("choice", "y"), new Branch.Fired("low"));
        return Arbitraries.oneOf(branch, branch.map(Branch.Not::new)).list().ofMaxSize(3);
    }

    private static Outcome<ProjectionResult> given(Storyline storyline, List<Branch> branches, int threads) {
        return new Projector(threads).project(
                situation(storyline), List.of(Runs.WANDERER), new RunSettings(300, 7, new Conditioning(branches)), Progress.SILENT);
    }

    private static long runs(Outcome<ProjectionResult> outcome) {
        return outcome instanceof Outcome.Completed<ProjectionResult>(var result) ? result.theories().getFirst().runs() : 0;
    }

    @Property(tries = 60)
    void orderDoesNotShow(@ForAll("storylines") Storyline storyline, @ForAll long seed) {
        var events = new ArrayList<>(storyline.events());
        Collections.shuffle(events, new Random(seed));
        var shuffled = new Storyline(events, storyline.decisions(), storyline.triggers());
        assertEquals(
                Runs.result(situation(storyline), 100, 1, Runs.WANDERER),
                Runs.result(situation(shuffled), 100, 1, Runs.WANDERER));
    }

    @Property(tries = 60)
    void eventOfNoProbabilityDoesNotShow(@ForAll("storylines") Storyline storyline) {
        var more = new ArrayList<>(storyline.events());
        more.add(new PlannedEvent(happening("bb", "Here", impact(-9)), World.between(1, 9), 0, ALWAYS));
        var without = Runs.project(situation(storyline), 100);
        var with = Runs.project(situation(new Storyline(more, storyline.decisions(), storyline.triggers())), 100);
        assertEquals(without.scenario(), with.scenario());
        assertEquals(without.decisions(), with.decisions());
        assertEquals(without.occurrences(), others(with.occurrences()));
    }

    @Property(tries = 60)
    void eventWithoutEffectLeavesTheOthersAlone(@ForAll("storylines") Storyline storyline) {
        var more = new ArrayList<>(storyline.events());
        more.add(new PlannedEvent(happening("bb", "Here", impact(0)), World.between(1, 9), 0.5, ALWAYS));
        var without = Runs.project(situation(storyline), 100);
        var with = Runs.project(situation(new Storyline(more, storyline.decisions(), storyline.triggers())), 100);
        assertEquals(without.scenario(), with.scenario());
        assertEquals(without.occurrences(), others(with.occurrences()));
    }

    private static List<EventOutcome> others(List<EventOutcome> outcomes) {
        return outcomes.stream().filter(outcome -> !outcome.event().equals("bb")).toList();
    }

    private static Situation situation(Storyline storyline) {
        return new World().situation().with(storyline);
    }
}
