package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** What is projected, compared and explained where something is held. */
class HeldProjectionTest {

    private static final int RUNS = 800;
    private static final Branch LANDING = new Branch.Happened("landing");
    private static final Branch VISIT = new Branch.Happened("visit");
    private static final Branch CERTAIN = new Branch.Happened("certain");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Theory LINEAR = new Linear();

    private static World world() {
        return new World()
                .event("landing", between(3, 9), 0.6, ALWAYS, impact(-6))
                .event("visit", between(1, 12), 0.5, ALWAYS, impact(4))
                .event("certain", between(2, 6), 1, ALWAYS, impact(-2))
                .decision("response", after("landing", 2), ALWAYS, option("quiet", 0.55), option("court", 0.45))
                .event("filing", after("response", 0), 1, new Condition.Chosen("response", "court"), impact(-8));
    }

    private static Situation holding(World world, HeldBranch... branches) {
        return Runs.completed(Holding.of(world.situation(), Held.of(branches)));
    }

    private static HeldBranch planned(Branch branch) {
        return new HeldBranch(branch);
    }

    private static HeldBranch in(int number, Branch branch) {
        return new HeldBranch(branch, Optional.of(month(number)));
    }

    private static TheoryProjection project(Situation situation, Conditioning given) {
        return Runs.completed(new Projector(2).project(
                situation, List.of(Runs.WANDERER), new RunSettings(RUNS, 7, given), Progress.SILENT)).theories().getFirst();
    }

    private static Comparison.TheoryComparison compare(Situation one, Situation other) {
        return Runs.completed(new Projector(2).compare(
                one, other, List.of(Runs.WANDERER), new RunSettings(RUNS, 7), Progress.SILENT)).theories().getFirst();
    }

    private static Explanation explain(Situation situation, Theory theory) {
        return Runs.completed(new Projector(2).explain(
                situation, List.of(theory), Indicator.POLITICAL, month(24),
                new RunSettings(512, 7).to(Depth.SENSITIVITY).with(ParameterPlan.FIXED), Progress.SILENT));
    }

    private static double share(TheoryProjection projection, String event) {
        return projection.occurrences().stream().filter(one -> one.event().equals(event)).findFirst().orElseThrow().probability();
    }

    @Test
    void whatIsHeldIsCertainAndAllRunsCount() {
        var held = project(holding(world(), planned(COURT)), Conditioning.NOTHING);
        assertEquals(RUNS, held.runs());
        assertEquals(1, share(held, "landing"));
        assertEquals(1, share(held, "filing"));
        assertEquals(held.overall().events(), held.occurrences());
        assertEquals(0, held.decisions().getFirst().options().getFirst().probability());
        assertEquals(share(project(world().situation(), Conditioning.NOTHING), "visit"), share(held, "visit"), "nothing to do with it");
    }

    @Test
    void holdingWhatEveryRunDrewChangesNoByte() {
        assertEquals(project(world().situation(), Conditioning.NOTHING), project(holding(world(), planned(CERTAIN)), Conditioning.NOTHING));
    }

    @Test
    void runsThatAreGivenAreTheRunsThatAreHeld() {
        for (var branch : List.of(LANDING, COURT, VISIT, new Branch.Not(LANDING), new Branch.Not(COURT))) {
            var given = project(world().situation(), Conditioning.of(branch)).samples();
            var held = project(holding(world(), planned(branch)), Conditioning.NOTHING).samples();
            var common = given.stream().filter(path -> path.run() < held.size()).toList();
            assertTrue(common.size() > 5, branch.text());
            common.forEach(path -> assertEquals(held.get((int) path.run()), path, branch.text()));
        }
    }

    @Test
    void countsOnCommonRunsAreTheSame() {
        var given = Conditioning.of(VISIT, LANDING);
        var all = project(world().situation(), given);
        var held = project(holding(world(), planned(CERTAIN)), given);
        assertTrue(all.runs() > 0 && all.runs() < RUNS);
        assertEquals(all, held, "every run drew what is held, so every run is a common one");
    }

    @Test
    void baselineAndReferenceDoNotMove() {
        var free = project(world().situation(), Conditioning.NOTHING);
        var held = project(holding(world(), in(4, COURT), planned(new Branch.Not(VISIT))), Conditioning.NOTHING);
        assertEquals(free.baseline(), held.baseline());
        assertEquals(free.reference(), held.reference());
        assertNotEquals(free.scenario(), held.scenario());
    }

    @Test
    void threadsDoNotShow() {
        var situation = Runs.completed(Holding.of(world().situation(), Held.of(in(4, COURT)).until(month(6))));
        assertEquals(Runs.result(situation, 500, 1, Runs.WANDERER, LINEAR), Runs.result(situation, 500, 5, Runs.WANDERER, LINEAR));
    }

    @Test
    void poolAndRegimesAreOfTheHeldRuns() {
        var situation = holding(world(), planned(COURT));
        var result = Runs.result(situation, RUNS, 2, Runs.WANDERER, new Wanderer("Other", 1));
        var pool = result.pool().orElseThrow();
        var means = result.theories().stream().mapToDouble(one -> one.scenario().of(Indicator.POLITICAL).mean().last());
        assertEquals(means.average().orElseThrow(), pool.of(Indicator.POLITICAL).orElseThrow().scenario().mean().last(), 1e-9);
        var free = Runs.result(world().situation(), RUNS, 2, Runs.WANDERER, new Wanderer("Other", 1));
        assertTrue(pool.of(Indicator.POLITICAL).orElseThrow().change().mean().last()
                < free.pool().orElseThrow().of(Indicator.POLITICAL).orElseThrow().change().mean().last(), "it is filed in every run");
        for (var regimes : result.theories().getFirst().regimes()) {
            assertEquals(1, regimes.crisis() + regimes.strained() + regimes.stalemate() + regimes.working() + regimes.rapprochement(), 1e-12);
        }
    }

    @Test
    void aHeldEventDrivesEveryRun() {
        var drivers = explain(holding(world(), planned(LANDING)), LINEAR).drivers().getFirst().contributions();
        var landing = contribution(drivers, "landing");
        // With the landing goes the filing of those runs in which that was the answer.
        double filed = contribution(drivers, "filing").effect() / -4;
        assertEquals(0.45, filed, 0.06);
        assertEquals(-4 * (1 + filed), landing.effect(), 1e-9);
        assertEquals(List.of(), explain(holding(world(), planned(new Branch.Not(LANDING))), LINEAR).drivers().getFirst().contributions()
                .stream().filter(one -> !List.of("visit", "certain").contains(one.event())).toList());
    }

    private static Attribution.Contribution contribution(List<Attribution.Contribution> contributions, String event) {
        return contributions.stream().filter(one -> one.event().equals(event)).findFirst().orElseThrow();
    }

    @Test
    void whatIsHeldCannotBeMoved() {
        assertEquals(
                List.of("EVENT certain", "EVENT filing", "EVENT landing", "EVENT visit", "OPTION response=quiet"),
                moved(world().situation()));
        assertEquals(List.of("EVENT certain", "EVENT filing", "EVENT visit"), moved(holding(world(), planned(COURT))));
        assertEquals(List.of("EVENT certain", "EVENT filing", "EVENT landing", "OPTION response=quiet"),
                moved(holding(world(), planned(new Branch.Not(VISIT)))));
    }

    private static List<String> moved(Situation situation) {
        return explain(situation, LINEAR).sensitivity().getFirst().bars().stream()
                .map(Tornado.Bar::input)
                .filter(input -> input.sort() == Tornado.Sort.EVENT || input.sort() == Tornado.Sort.OPTION)
                .map(input -> input.sort() + " " + input.id())
                .sorted()
                .toList();
    }

    @Test
    void twoBranchesAreTheSameUntilTheyPart() {
        var comparison = compare(holding(world(), in(4, LANDING), in(8, COURT)), holding(world(), in(4, LANDING), in(8, QUIET)));
        for (var indicator : Indicator.values()) {
            var difference = comparison.difference().of(indicator);
            for (int number = 1; number < 8; number++) {
                int at = number - 1;
                assertTrue(difference.quantiles().stream().allMatch(series -> series.at(at) == 0), indicator.name());
            }
        }
        assertTrue(comparison.difference().of(Indicator.POLITICAL).mean().at(7) < -4);
        var statement = statements(comparison).getFirst();
        assertEquals("response", statement.id());
        assertEquals("response? (held otherwise)", statement.text());
        assertEquals(1, statements(comparison).size());
    }

    @Test
    void whatIsHeldInBothIsNoDifference() {
        var more = world().event("talks", at(10), 1, ALWAYS, impact(3));
        var comparison = compare(holding(world(), in(4, COURT)), holding(more, in(4, COURT)));
        assertEquals(List.of("talks"), statements(comparison).stream().map(Comparison.Statement::id).toList());
    }

    @Test
    void whatOneSideHoldsExplainsTheDifference() {
        var one = holding(world(), planned(new Branch.Not(VISIT)), in(4, LANDING));
        var comparison = compare(one, world().situation());
        assertEquals(List.of("landing", "visit"), statements(comparison).stream().map(Comparison.Statement::id).sorted().toList());
        var last = comparison.explanations().stream().filter(each -> each.indicator() == Indicator.POLITICAL).toList().getLast();
        assertEquals(last.total(), last.statements().stream().mapToDouble(Comparison.Statement::effect).sum() + last.together(), 1e-9);
        assertTrue(last.statements().stream().allMatch(each -> Math.abs(each.effect()) > 0.1), last::toString);
    }

    @Test
    void whatIsKnownIsADifferenceToo() {
        var known = Runs.completed(Holding.of(world().situation(), Held.NOTHING.until(month(6))));
        var statement = statements(compare(world().situation(), known)).getFirst();
        assertEquals("Known up to 2026-06 (changed)", statement.text());
        assertEquals("No month is known (changed)", statements(compare(known, world().situation())).getFirst().text());
    }

    private static List<Comparison.Statement> statements(Comparison.TheoryComparison comparison) {
        return comparison.explanations().stream()
                .filter(each -> each.indicator() == Indicator.POLITICAL)
                .toList()
                .getLast()
                .statements();
    }
}
