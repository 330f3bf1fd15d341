package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.option;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;

/** A conditioning leaves some of the runs, unchanged, and everything is counted from these. */
class ConditioningTest {

    private static final int RUNS = 1200;
    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch LANDING = new Branch.Happened("landing");
    private static final Branch LOW = new Branch.Fired("low");

    private static World world() {
        return new World()
                .event("landing", between(3, 9), 0.6, ALWAYS, impact(-6))
                .event("visit", between(1, 12), 0.5, ALWAYS, impact(4))
                .decision("response", after("landing", 2), ALWAYS, option("quiet", 0.55), option("court", 0.45))
                .event("filing", after("response", 0), 1, new Condition.Chosen("response", "court"), impact(-8))
                .trigger(new Trigger("low", Threshold.below(Indicator.POLITICAL, 40), 2, true))
                .event("suspension", after("low", 1), 0.5, ALWAYS, impact(-3));
    }

    @Test
    void nothingGivenLeavesEveryRun() {
        var all = Runs.project(world().situation(), RUNS);
        assertEquals(RUNS, all.runs());
        assertEquals(all.occurrences(), all.overall().events());
        assertEquals(all.decisions(), all.overall().decisions());
        assertEquals(all, project(Conditioning.NOTHING));
    }

    @Test
    void aBranchIsCertainInItsRunsAndItsOppositeInTheOthers() {
        var with = project(Conditioning.of(COURT));
        assertEquals(1, share(with, "filing"));
        assertEquals(1, share(with, "landing"));
        assertEquals(1, with.decisions().getFirst().options().get(1).probability());
        var without = project(Conditioning.of(new Branch.Not(COURT)));
        assertEquals(0, share(without, "filing"));
        assertTrue(share(without, "landing") > 0.2, "runs without the landing and runs answered quietly");
        assertEquals(RUNS, with.runs() + without.runs());
    }

    @Test
    void howOftenThingsComeAboutInAllRunsStaysKnown() {
        var all = Runs.project(world().situation(), RUNS);
        var given = project(Conditioning.of(COURT, new Branch.Happened("visit")));
        assertEquals(all.overall(), given.overall());
        assertTrue(given.runs() < all.runs() / 4);
    }

    @Test
    void monthsAreThoseOfTheRunsLeft() {
        var fired = project(Conditioning.of(LOW, new Branch.Not(new Branch.Happened("suspension"))));
        var all = project(Conditioning.NOTHING);
        assertEquals(0, share(fired, "suspension"));
        assertTrue(fired.occurrences().stream().filter(each -> each.event().equals("suspension")).findFirst()
                .orElseThrow().first().isEmpty());
        assertTrue(share(fired, "filing") > share(all, "filing"), "what lowers the level makes the trigger likelier");
    }

    @Test
    void conditionalMeansWeighBackToTheMeanOfAll() {
        var never = Conditioning.of(new Branch.Not(LANDING));
        var neither = Conditioning.of(LANDING, new Branch.Not(QUIET), new Branch.Not(COURT));
        var parts = Stream.of(Conditioning.of(QUIET), Conditioning.of(COURT), never).map(ConditioningTest::project).toList();
        assertEquals(Outcome.Rejected.class, outcome(neither, 2).getClass(), "every landing is answered in time");
        var all = project(Conditioning.NOTHING);
        assertEquals(RUNS, parts.stream().mapToLong(TheoryProjection::runs).sum());
        for (var indicator : Indicator.values()) {
            for (int month = 0; month < 24; month++) {
                assertEquals(all.scenario().of(indicator).mean().at(month), weighed(parts, indicator, month, 0), 1e-6);
                assertEquals(all.baseline().of(indicator).mean().at(month), weighed(parts, indicator, month, 1), 1e-6);
                assertEquals(all.difference().of(indicator).mean().at(month), weighed(parts, indicator, month, 2), 1e-6);
            }
        }
    }

    private static double weighed(List<TheoryProjection> parts, Indicator indicator, int month, int what) {
        double sum = 0;
        for (var part : parts) {
            var fans = List.of(part.scenario(), part.baseline(), part.difference()).get(what);
            sum += part.runs() * fans.of(indicator).mean().at(month);
        }
        return sum / RUNS;
    }

    @Test
    void runsThatStayAreTheSameRuns() {
        var all = project(Conditioning.NOTHING).samples();
        var left = project(Conditioning.of(COURT)).samples();
        assertEquals(60, left.size());
        var known = left.stream().filter(path -> path.run() < all.size()).toList();
        assertTrue(known.size() > 5);
        known.forEach(path -> assertEquals(all.get((int) path.run()), path));
    }

    @Test
    void theBaselineIsOfTheSameRuns() {
        var given = project(Conditioning.of(LOW));
        var difference = given.difference().of(Indicator.POLITICAL).mean();
        for (int month = 0; month < difference.length(); month++) {
            double scenario = given.scenario().of(Indicator.POLITICAL).mean().at(month);
            assertEquals(scenario - given.baseline().of(Indicator.POLITICAL).mean().at(month), difference.at(month), 1e-6);
        }
        assertTrue(given.baseline().of(Indicator.POLITICAL).mean().last()
                < project(Conditioning.NOTHING).baseline().of(Indicator.POLITICAL).mean().last());
    }

    @Test
    void attributionsAreOfTheRunsLeft() {
        var view = Indicator.VIEW_OF_FIRST_BY_SECOND;
        var given = explain(Conditioning.of(COURT), view);
        assertEquals(project(Conditioning.of(COURT)).runs(), given.runs());
        double alone = explain(Conditioning.of(COURT, new Branch.Not(LOW)), view).contributions().stream()
                .filter(each -> each.event().equals("filing"))
                .findFirst()
                .orElseThrow()
                .effect();
        assertTrue(alone < -8 * Math.pow(0.9, 24) && alone > -8, "the filing happens in every run, sooner or later: " + alone);
        assertEquals(0, explain(Conditioning.of(QUIET), view).contributions().stream()
                .filter(each -> each.event().equals("filing"))
                .count());
    }

    @Test
    void comparedRunsMeetTheConditionInEachScenarioThatKnowsIt() {
        var second = world().event("talks", between(2, 4), 0.5, ALWAYS, impact(3)).situation();
        var both = compare(second, Conditioning.of(COURT));
        assertEquals(project(Conditioning.of(COURT)).runs(), both.runs(), "the same draws decide in both");
        var one = compare(second, Conditioning.of(new Branch.Happened("talks")));
        assertTrue(one.runs() > RUNS * 0.4 && one.runs() < RUNS * 0.6);
    }

    @Test
    void noRunLeftIsSaidInASentence() {
        var reason = reason(outcome(Conditioning.of(COURT, QUIET), 2));
        assertEquals("Theory Wanderer leaves no run to count: none of 1200 meets “response=court and response=quiet”", reason);
    }

    @Test
    void aTheoryThatNeverComesThereLeavesTheOthersAlone() {
        var level = new Wanderer("Level", 0);
        var quiet = new World()
                .trigger(new Trigger("low", Threshold.below(Indicator.POLITICAL, 40), 2, true))
                .event("suspension", after("low", 1))
                .situation();
        var result = Runs.completed(new Projector(2).project(
                quiet, List.of(Runs.WANDERER, level), new RunSettings(RUNS, 7, Conditioning.of(LOW)), Progress.SILENT));
        assertEquals(List.of("Wanderer"), result.theories().stream().map(each -> each.theory().id()).toList());
        assertEquals(
                List.of("Theory Level leaves no run to count: none of 1200 meets “low”"),
                result.failed().stream().map(TheoryFailure::sentence).toList());
    }

    @Test
    void aBranchNobodyHasIsRefused() {
        assertEquals(
                "There is no response=surrender in scenario Test",
                reason(outcome(Conditioning.of(new Branch.Not(new Branch.Chosen("response", "surrender"))), 1)));
        assertEquals("There is no nobody in scenario Test", reason(outcome(Conditioning.of(new Branch.Happened("nobody")), 1)));
    }

    private static TheoryProjection project(Conditioning given) {
        return Runs.completed(outcome(given, 2)).theories().getFirst();
    }

    private static Outcome<ProjectionResult> outcome(Conditioning given, int threads) {
        return new Projector(threads)
                .project(world().situation(), List.of(Runs.WANDERER), new RunSettings(RUNS, 7, given), Progress.SILENT);
    }

    private static Attribution explain(Conditioning given, Indicator indicator) {
        return Runs.completed(new Projector(2).explain(
                        world().situation(), List.of(Runs.WANDERER), indicator, World.month(24),
                        new RunSettings(RUNS, 7, given), Progress.SILENT))
                .drivers().getFirst();
    }

    private static Comparison.TheoryComparison compare(Situation second, Conditioning given) {
        return Runs.completed(new Projector(2).compare(
                        world().situation(), second, List.of(Runs.WANDERER), new RunSettings(RUNS, 7, given), Progress.SILENT))
                .theories()
                .getFirst();
    }

    private static String reason(Outcome<ProjectionResult> outcome) {
        return outcome instanceof Outcome.Rejected<ProjectionResult>(var reason) ? reason : "not rejected: " + outcome;
    }

    private static double share(TheoryProjection projection, String event) {
        return projection.occurrences().stream()
                .filter(each -> each.event().equals(event))
                .mapToDouble(EventOutcome::probability)
                .findFirst()
                .orElseThrow();
    }
}
