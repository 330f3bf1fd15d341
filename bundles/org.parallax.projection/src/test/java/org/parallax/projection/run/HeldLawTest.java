package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.parallax.projection.World;
import org.parallax.projection.internal.simulation.RecordedRun;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.theory.Theory;

/** What holding promises, for every storyline: {@link DrawnAnyway} says what a run drew by itself. */
class HeldLawTest {

    private static final long SEED = 7;
    private static final int RUNS = 30;
    private static final List<Theory> THEORIES = List.of(Runs.WANDERER, new Wanderer("Level", 0), new Tuned());

    @Provide
    Arbitrary<ToldStory> stories() {
        return ToldStory.any();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRunThatDrewAllThatIsHeldIsTheRunThatIsHeld(
            @ForAll("stories") ToldStory story,
            @ForAll @IntRange(max = 29) int like,
            @ForAll @IntRange(max = 2) int theory,
            @ForAll @Size(min = 1, max = 9) Set<@IntRange(max = 8) Integer> picks,
            @ForAll @Size(max = 9) Set<@IntRange(max = 8) Integer> asPlanned) {
        var law = new Law(story.situation(), THEORIES.get(theory));
        var candidates = law.candidates(law.free.get(like));
        var branches = picks.stream().filter(pick -> pick < candidates.size()).map(candidates::get).toList();
        var dated = new Held(branches, Optional.empty());
        law.requireOf(law.hold(dated), like);
        var planned = law.asPlanned(dated, branches.stream().filter(held -> asPlanned.contains(candidates.indexOf(held))).toList());
        Statistics.label("made to happen").collect(branches.stream().filter(HeldBranch::comesAbout).count());
        boolean anyPlanned = !planned.held().equals(dated);
        boolean drawn = anyPlanned && law.requireOfAll(planned) > 0;
        Statistics.label("as planned").collect(anyPlanned ? drawn ? "some run drew it" : "no run drew it" : "none")
                .coverage(seen -> seen.check("some run drew it").percentage(share -> share > 20));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theSameUpToAPresent(
            @ForAll("stories") ToldStory story,
            @ForAll @IntRange(max = 29) int like,
            @ForAll @IntRange(max = 2) int theory,
            @ForAll Set<@IntRange(max = 8) Integer> picks,
            @ForAll @IntRange(max = 24) int present) {
        var law = new Law(story.situation(), THEORIES.get(theory));
        var known = World.month(present);
        var candidates = law.candidates(law.free.get(like));
        var branches = candidates.stream()
                .filter(held -> picks.contains(candidates.indexOf(held)) || law.isKnown(held, known))
                .toList();
        int same = law.requireOfAll(law.hold(new Held(branches, Optional.of(known))));
        Statistics.label("some run drew it").collect(same > 0).coverage(seen -> seen.check(true).percentage(share -> share > 60));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsHeldLeavesAllElseAloneThatDoesNotHangOnIt(
            @ForAll("stories") ToldStory story, @ForAll @IntRange(max = 2) int theory, @ForAll @IntRange(min = 1, max = 24) int month) {
        var aside = new PlannedEvent(World.happening("aside", "Nobody", World.impact(0)), World.between(3, 20), 0.5, World.ALWAYS);
        var situation = story.and(aside).situation();
        var held = new HeldBranch(new Branch.Happened("aside"), Optional.of(World.month(month)));
        var free = RecordedRun.of(situation, THEORIES.get(theory), SEED, RUNS);
        var made = RecordedRun.of(Runs.completed(Holding.of(situation, Held.of(held))), THEORIES.get(theory), SEED, RUNS);
        for (int run = 0; run < RUNS; run++) {
            assertEquals(free.get(run).levels(), made.get(run).levels());
            assertEquals(others(free.get(run)), others(made.get(run)));
        }
    }

    private static List<RecordedRun.Seen> others(RecordedRun run) {
        return run.seen().stream().filter(seen -> !seen.branch().equals(new Branch.Happened("aside"))).toList();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void neitherThreadsNorTheBaselineShow(
            @ForAll("stories") ToldStory story,
            @ForAll @IntRange(max = 29) int like,
            @ForAll @IntRange(max = 24) int present,
            @ForAll @IntRange(min = 2, max = 8) int threads) {
        var law = new Law(story.situation(), Runs.WANDERER);
        var holding = law.hold(new Held(law.candidates(law.free.get(like)), Optional.of(World.month(present))));
        var held = Runs.result(holding, 100, 1, Runs.WANDERER);
        assertEquals(held, Runs.result(holding, 100, threads, Runs.WANDERER));
        var free = Runs.project(law.situation, 100);
        assertEquals(free.baseline(), held.theories().getFirst().baseline());
        assertEquals(free.reference(), held.theories().getFirst().reference());
    }

    /** A situation run by run, to be compared with the same in which something is held. */
    private static final class Law {

        private final Situation situation;
        private final Theory theory;
        private final List<RecordedRun> free;

        Law(Situation situation, Theory theory) {
            this.situation = situation;
            this.theory = theory;
            this.free = RecordedRun.of(situation, theory, SEED, RUNS);
        }

        /** What a run drew by itself and can be held, each at its month, and what did not come about. */
        List<HeldBranch> candidates(RecordedRun run) {
            var found = new ArrayList<HeldBranch>();
            var storyline = situation.storyline();
            Stream.concat(
                            storyline.events().stream()
                                    .map(event -> (Branch) new Branch.Happened(event.id()))
                                    .filter(event -> !event.text().startsWith(RecordedRun.MARK)),
                            storyline.triggers().stream().map(trigger -> new Branch.Fired(trigger.id())))
                    .forEach(branch -> drawn(branch, run.months(branch)).ifPresent(found::add));
            for (var decision : storyline.decisions()) {
                var taken = run.taken(decision.id());
                if (taken.size() == 1) {
                    found.add(new HeldBranch(taken.getFirst().branch(), Optional.of(taken.getFirst().month())));
                } else if (taken.isEmpty()) {
                    found.add(new HeldBranch(new Branch.Not(new Branch.Chosen(decision.id(), decision.options().getLast().id()))));
                }
            }
            return found;
        }

        private static Optional<HeldBranch> drawn(Branch branch, List<YearMonth> months) {
            return switch (months.size()) {
                case 0 -> Optional.of(new HeldBranch(new Branch.Not(branch)));
                case 1 -> Optional.of(new HeldBranch(branch, Optional.of(months.getFirst())));
                default -> Optional.empty();
            };
        }

        /** Whether somebody who knows the months up to the present knows it: it came about by then, or its time had begun. */
        boolean isKnown(HeldBranch held, YearMonth present) {
            return held.month().map(month -> !month.isAfter(present)).orElseGet(() ->
                    held.subject() instanceof Branch.Happened(var name) && situation.storyline().events().stream().anyMatch(event ->
                            event.id().equals(name) && event.timing() instanceof Timing.Window window && !window.first().isAfter(present)));
        }

        Situation hold(Held held) {
            return Runs.completed(Holding.of(situation, held));
        }

        /** What is held with as many of these as planned as can be. */
        Situation asPlanned(Held dated, List<HeldBranch> others) {
            var holding = hold(dated);
            for (var other : others) {
                if (other.comesAbout() && Holding.of(situation, holding.held().and(new HeldBranch(other.branch())))
                        instanceof Outcome.Completed<Situation>(var made)) {
                    holding = made;
                }
            }
            return holding;
        }

        void requireOf(Situation holding, int run) {
            assertTrue(new DrawnAnyway(situation, holding.held(), SEED).in(free.get(run)), "what a run drew can be held");
            requireOfAll(holding);
        }

        /** Requires what is promised of each run, and counts those that drew all that is held. */
        int requireOfAll(Situation holding) {
            var drawn = new DrawnAnyway(situation, holding.held(), SEED);
            var made = RecordedRun.of(holding, theory, SEED, RUNS);
            int same = 0;
            for (int run = 0; run < RUNS; run++) {
                var one = made.get(run);
                if (drawn.in(free.get(run))) {
                    assertEquals(free.get(run).seen(), one.seen(), () -> "held: " + holding.held().text());
                    assertEquals(free.get(run), one, () -> "held: " + holding.held().text());
                    same++;
                }
                holding.held().branches().forEach(held -> requireHeld(held, one));
                holding.held().present().ifPresent(present -> requireOpen(holding, present, one));
            }
            return same;
        }

        private static void requireHeld(HeldBranch held, RecordedRun run) {
            var months = run.months(held.subject());
            if (!held.comesAbout()) {
                assertEquals(List.of(), months, held.text());
            } else if (held.month().isPresent()) {
                assertEquals(List.of(held.month().get()), months, held.text());
            } else {
                assertEquals(1, months.size(), held.text());
            }
            if (held.comesAbout() && held.branch() instanceof Branch.Chosen chosen) {
                assertEquals(1, run.taken(chosen.decision()).size(), held.text());
            }
        }

        private static void requireOpen(Situation holding, YearMonth present, RecordedRun run) {
            var storyline = holding.storyline();
            storyline.events().stream()
                    .filter(event -> event.timing() instanceof Timing.Window)
                    .map(event -> new Branch.Happened(event.id()))
                    .filter(event -> holding.held().of(event).isEmpty())
                    .forEach(event -> assertTrue(run.months(event).stream().allMatch(month -> month.isAfter(present)), event.text()));
            storyline.decisions().stream()
                    .filter(decision -> decision.timing() instanceof Timing.Window)
                    .filter(decision -> decision.options().stream().noneMatch(option -> holding.held()
                            .of(new Branch.Chosen(decision.id(), option.id())).filter(HeldBranch::comesAbout).isPresent()))
                    .forEach(decision -> assertTrue(
                            run.taken(decision.id()).stream().allMatch(taken -> taken.month().isAfter(present)), decision.id()));
        }
    }
}
