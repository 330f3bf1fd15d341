package org.parallax.theory.kit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** For each promise a theory that breaks it and no other, beside one that keeps them all. */
class BrokenPromisesTest {

    private static final Channel OWN = Channel.SECURITY;

    @Test
    void anHonestTheoryKeepsAll() {
        assertEquals(List.of(), Contract.check(Honest.theory()));
    }

    @Test
    void theKernelKeepsAll() {
        assertEquals(List.of(), Contract.check(new Kernel()));
    }

    @Test
    void card() {
        onlyBreaks(Promise.CARD, "the name of a cause is empty", Honest.theory().card(card -> Honest.scoped(scope ->
                scope.causes(LevelPath.causes(" ")))));
    }

    @Test
    void answers() {
        onlyBreaks(Promise.ANSWERS, "boom", Honest.writing((month, levels) -> {
            throw new IllegalStateException("boom");
        }));
    }

    @Test
    void levels() {
        onlyBreaks(Promise.LEVELS, "is NaN", Honest.writing((month, levels) -> new WrittenAnew(levels, OWN, level -> Double.NaN)));
    }

    @Test
    void repeats() {
        var calls = new AtomicInteger();
        onlyBreaks(Promise.REPEATS, "", Honest.writing((month, levels) ->
                new WrittenAnew(levels, OWN, level -> level + 1e-9 * calls.incrementAndGet() % 1)));
    }

    @Test
    void threads() {
        var home = new ArrayList<Thread>();
        onlyBreaks(Promise.THREADS, "on a thread of its own", Honest.writing((month, levels) -> {
            if (home.isEmpty()) {
                home.add(Thread.currentThread());
            }
            return new WrittenAnew(levels, OWN, level -> level + (Thread.currentThread() == home.getFirst() ? 0 : 0.001));
        }));
    }

    @Test
    void surroundings() {
        onlyBreaks(Promise.SURROUNDINGS, "in tr-TR", Honest.writing((month, levels) -> new WrittenAnew(levels, OWN, level ->
                level + ("I".toLowerCase(Locale.getDefault()).equals("i") ? 0 : 0.001))));
    }

    @Test
    void baseline() {
        onlyBreaks(Promise.BASELINE, "a plan of which nothing happens", Honest.with((path, situation, values) -> {
            double shift = 0.001 * situation.storyline().events().size();
            return twisted(path, level -> level + shift);
        }));
    }

    @Test
    void ranges() {
        onlyBreaks(Promise.RANGES, "with pace at 0.02", Honest.with((path, situation, values) ->
                twisted(path, level -> values.of("pace") == 0.02 ? Double.NaN : level)));
    }

    @Test
    void parameters() {
        onlyBreaks(Promise.PARAMETERS, "parameter idle moves no level", Honest.theory().card(card ->
                Honest.and(new Parameter("idle", "Idle", "points", 0, 1, 2, "A test needs it."))));
    }

    @Test
    void aChosenParameterNeedNotMoveAnything() {
        assertEquals(List.of(), Contract.check(Honest.theory().card(card ->
                Honest.and(Parameter.chosen("idle", "Idle", "points", 0, 1, 2, "A test needs it.")))));
    }

    /** Keeps the first setting of its parameters for all that follow. */
    private record FirstSetting(Honest honest) implements Theory {

        @Override
        public TheoryCard card() {
            return honest.card();
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            var learned = honest.learn(situation, past);
            var first = new ArrayList<PreparedTheory>();
            return values -> {
                synchronized (first) {
                    if (first.isEmpty()) {
                        first.add(learned.with(values));
                    }
                    return first.getFirst();
                }
            };
        }
    }

    @Test
    void sampled() {
        onlyBreaks(Promise.SAMPLED, "alone and after other settings", new FirstSetting(Honest.theory()));
    }

    /** Changes from a path on. */
    private record Counting(Honest honest, int from, Honest.Twist twist) implements Theory {

        @Override
        public TheoryCard card() {
            return honest.card();
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            var learned = honest.learn(situation, past);
            return values -> {
                var prepared = learned.with(values);
                var begun = new AtomicInteger();
                return () -> begun.incrementAndGet() > from ? twist.of(prepared.begin(), situation, values) : prepared.begin();
            };
        }
    }

    /** Where the machine is busy, one of three threads may do all the work; then what shows is that the first runs change. */
    @Test
    void chunks() {
        onlyBreaks(Promise.CHUNKS, "runs", new Counting(
                Honest.theory(), 300, (path, situation, values) -> twisted(path, level -> level + 0.001)));
    }

    @Test
    void driftThatNothingNames() {
        onlyBreaks(Promise.DRIFT, "explain() names", Honest.with((path, situation, values) -> {
            double stays = situation.scenario().equals("Forgotten") ? 0 : 0.05;
            return Honest.writing((month, levels) -> new WrittenAnew(levels, OWN, level -> level - stays * month.month()))
                    .twist().of(path, situation, values);
        }));
    }

    @Test
    void driftWhereNothingHasHappened() {
        onlyBreaks(Promise.DRIFT, "for thirty years", Honest.with((path, situation, values) -> {
            double falls = situation.scenario().equals("Forgotten") ? 0.05 : 0;
            return Honest.writing((month, levels) -> new WrittenAnew(levels, OWN, level -> level - falls * month.month()))
                    .twist().of(path, situation, values);
        }));
    }

    @Test
    void whatAScenarioMovesAndNothingNames() {
        onlyBreaks(Promise.EXPLAINED, "with all that is planned", Honest.with((path, situation, values) -> {
            var seen = new AtomicInteger();
            return Honest.writing((month, levels) -> {
                seen.addAndGet(month.eventCount());
                return new WrittenAnew(levels, OWN, level -> level - Math.min(1, seen.get()));
            }).twist().of(path, situation, values);
        }));
    }

    @Test
    void monotone() {
        onlyBreaks(Promise.MONOTONE, "as commitment goes from", Honest.theory().card(card ->
                Honest.scoped(scope -> scope.claiming(new Monotone(Quantity.COMMITMENT, OWN, false)))));
    }

    @Test
    void aDriverThatMovesNothingBreaksNoClaim() {
        assertEquals(List.of(), Contract.check(Honest.theory().card(card ->
                Honest.scoped(scope -> scope.claiming(new Monotone(Quantity.THREAT, OWN, false))))));
    }

    @Test
    void silence() {
        onlyBreaks(Promise.SILENCE, "which the Kernel passes on", Honest.writing((month, levels) ->
                new WrittenAnew(levels, Channel.ECONOMIC, level -> level + 1e-9)));
    }

    /** The Kernel under another name. */
    private record Echo() implements Theory {

        @Override
        public TheoryCard card() {
            var kernel = new Kernel().card();
            return new TheoryCard("Echo", "1", "Echo", "Things matter.", "This test", kernel.scope(), kernel.inputs())
                    .within(Scope.EVERYTHING.causes(kernel.scope().causes()));
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return new Kernel().learn(situation, past);
        }
    }

    @Test
    void difference() {
        onlyBreaks(Promise.DIFFERENCE, "but 0.0 at most", new Echo());
    }

    @Test
    void cancelled() {
        onlyBreaks(Promise.CANCELLED, "was still at work after", new Counting(
                Honest.theory(), 2000, (path, situation, values) -> twisted(path, level -> {
                    for (long end = System.nanoTime() + 8_000_000_000L; System.nanoTime() < end; ) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return level;
                })));
    }

    @Test
    void memory() {
        onlyBreaks(Promise.COST, "kB of memory", Honest.writing((month, levels) -> {
            var much = new double[10_000];
            return new WrittenAnew(levels, OWN, level -> level + 0 * much[month.month()]);
        }));
    }

    @Test
    void time() {
        assertEquals(List.of(), costWhereAMonthTakes(10_000));
        var found = costWhereAMonthTakes(1_000_000);
        assertEquals(List.of(Promise.COST), found.stream().map(Finding::promise).toList());
        assertTrue(found.getFirst().what().contains("times as long"), found::toString);
    }

    /** What is found by a clock that stands still but for the months of the theory, so that no machine is too slow for it. */
    private static List<Finding> costWhereAMonthTakes(long nanoseconds) {
        var clock = new AtomicLong();
        var theory = Honest.writing((month, levels) -> {
            clock.addAndGet(nanoseconds);
            return levels;
        });
        var findings = new ArrayList<Finding>();
        var check = new TheoryCheck(theory, SampleSituations.all(), findings, share -> {});
        new CostCheck(new Subject(theory, theory.card(), check), SampleSituations.eventful(), clock::get).check();
        return findings;
    }

    /** Looks at the clock, for nothing. */
    private record Clocked(Honest honest) implements Theory {

        @Override
        public TheoryCard card() {
            return honest.card();
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return System.nanoTime() == 0 ? values -> honest.learn(situation, past).with(values) : honest.learn(situation, past);
        }
    }

    @Test
    void means() {
        onlyBreaks(Promise.MEANS, "Clocked uses java.lang.System.nanoTime", new Clocked(Honest.theory()));
    }

    private static PreparedTheory.Path twisted(PreparedTheory.Path path, WrittenAnew.Change change) {
        return new PreparedTheory.Path() {
            @Override
            public void advance(
                    MonthView month, Levels levels) {
                path.advance(month, new WrittenAnew(levels, OWN, change));
            }

            @Override
            public void explain(PreparedTheory.Parts parts) {
                path.explain(parts);
            }
        };
    }

    private static void onlyBreaks(Promise promise, String what, Theory theory) {
        var found = Contract.check(theory);
        assertEquals(Set.of(promise), Set.copyOf(found.stream().map(Finding::promise).toList()), found::toString);
        assertTrue(found.stream().anyMatch(finding -> finding.what().contains(what)), found::toString);
    }
}
