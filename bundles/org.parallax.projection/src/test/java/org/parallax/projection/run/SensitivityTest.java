package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.projection.World;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** Each input moved alone to its low and its high end. */
class SensitivityTest {

    private static final RunSettings FIXED = new RunSettings(512, 7).to(Depth.SENSITIVITY).with(ParameterPlan.FIXED);
    private static final RunSettings DRAWN = FIXED.with(ParameterPlan.DRAWN);

    private static final Assumption RANGE = new Assumption.Range(World.COMMITMENT, 0.6, 0.9);

    private static Tornado tornado(Situation situation, RunSettings settings) {
        return explained(situation, settings, 2, new Linear()).sensitivity().getFirst();
    }

    private static Explanation explained(Situation situation, RunSettings settings, int threads, Theory... theories) {
        return Runs.completed(new Projector(threads).explain(
                situation, List.of(theories), Indicator.POLITICAL, month(24), settings, Progress.SILENT));
    }

    private static Tornado.Bar bar(Tornado tornado, Sort sort, String id) {
        return find(tornado, sort, id).orElseThrow();
    }

    private static Optional<Tornado.Bar> find(Tornado tornado, Sort sort, String id) {
        return tornado.bars().stream()
                .filter(bar -> bar.input().sort() == sort && bar.input().id().equals(id))
                .findFirst();
    }

    /** What a bar says: the values set, and what either moves. */
    private static void assertMoves(double lowValue, double low, double highValue, double high, Tornado.Bar bar) {
        assertEquals(lowValue, bar.low().value(), 1e-12, bar.input().id());
        assertEquals(low, bar.low().moved(), 1e-9, bar.input().id());
        assertEquals(highValue, bar.high().value(), 1e-12, bar.input().id());
        assertEquals(high, bar.high().moved(), 1e-9, bar.input().id());
    }

    private static World told() {
        return new World()
                .assume(new Assumption.Fixed(World.COMMITMENT, 0.8))
                .event("visit", at(2))
                .event("row", at(4), 0.25, ALWAYS);
    }

    @Test
    void aTheoryOfStraightLinesSwingsAsFarAsItsLinesSay() {
        var tornado = tornado(told().situation(), FIXED);
        double often = bar(tornado, Sort.EVENT, "row").low().moved() / 4;
        assertEquals(0.25, often, 0.05);
        assertEquals(50 + 8 - 4 - 4 * often, tornado.base().level(), 1e-9);
        assertEquals(3 - 4 - 4 * often, tornado.base().change(), 1e-9);
        assertMoves(0.7, -1, 0.9, 1, bar(tornado, Sort.ASSUMPTION, "Ally commitment"));
        assertMoves(0, 4, 1, 0, bar(tornado, Sort.EVENT, "visit"));
        assertMoves(0, 4 * often, 1, -4 * (1 - often), bar(tornado, Sort.EVENT, "row"));
        assertMoves(8, -2 * 0.3, 14, 4 * 0.3, bar(tornado, Sort.PARAMETER, "gain"));
        assertMoves(-5, -(1 + often), -3, 1 + often, bar(tornado, Sort.PARAMETER, "weight"));
        assertEquals(4, bar(tornado, Sort.EVENT, "row").swing(), 1e-9);
        assertEquals(1.8, bar(tornado, Sort.PARAMETER, "gain").swing(), 1e-9);
    }

    /** What had its months and is not held did not come: there is nothing left to move. */
    @Test
    void whatIsPastAndNotHeldIsNotMoved() {
        var world = told().decision("answer", at(4), ALWAYS, option("mild", 0.6), option("stern", 0.4));
        var known = world.situation().holding(new Held(List.of(), Optional.of(month(3))));
        assertTrue(find(tornado(world.situation(), FIXED), Sort.EVENT, "visit").isPresent());
        assertTrue(find(tornado(known, FIXED), Sort.EVENT, "visit").isEmpty());
        assertTrue(find(tornado(known, FIXED), Sort.EVENT, "row").isPresent());
        var later = world.situation().holding(new Held(List.of(), Optional.of(month(4))));
        assertTrue(tornado(later, FIXED).bars().stream().noneMatch(bar -> bar.input().sort() == Sort.EVENT || bar.input().sort() == Sort.OPTION));
    }

    @Test
    void whatMovesTheReferenceAsMuchChangesNothingAndStillMovesTheLevel() {
        var start = bar(tornado(told().situation(), FIXED), Sort.PARAMETER, "start");
        assertMoves(45, 0, 55, 0, start);
        assertEquals(10, start.high().level() - start.low().level(), 1e-9);
        assertEquals(0, start.swing(), 1e-9);
    }

    @Test
    void whatGoesTheSameWayAtBothEndsShows() {
        var hump = bar(tornado(told().situation(), FIXED), Sort.PARAMETER, "hump");
        assertMoves(0.25, -10 * 0.0625 * 0.3, 0.75, -10 * 0.0625 * 0.3, hump);
        assertTrue(hump.bends());
        assertEquals(10 * 0.0625 * 0.3, hump.swing(), 1e-9);
        assertFalse(bar(tornado(told().situation(), FIXED), Sort.PARAMETER, "gain").bends());
    }

    @Test
    void aRangeGoesToTheEndsTheAuthorGaveIt() {
        var tornado = tornado(new World().assume(RANGE).situation(), FIXED);
        var range = bar(tornado, Sort.ASSUMPTION, "Ally commitment");
        assertEquals(0.6, range.low().value());
        assertEquals(10 * 0.6 - 5, range.low().change(), 1e-9);
        assertEquals(10 * 0.9 - 5, range.high().change(), 1e-9);
        assertTrue(range.low().low() < range.low().moved() && range.low().moved() < range.low().high());
    }

    @Test
    void aValueStaysOnTheScaleAndACourseMovesItsTarget() {
        var certain = bar(
                tornado(new World().assume(new Assumption.Fixed(World.COMMITMENT, 1)).situation(), FIXED),
                Sort.ASSUMPTION, "Ally commitment");
        assertMoves(0.9, -1, 1, 0, certain);
        var course = bar(
                tornado(new World().assume(new Assumption.Ramp(World.COMMITMENT, 0.05, month(6))).situation(), FIXED),
                Sort.ASSUMPTION, "Ally commitment");
        assertMoves(0, -0.5, 0.15, 1, course);
    }

    @Test
    void aShockGoesToHalfAndToHalfAsMuchAgainAndAWithdrawalIsLeftOut() {
        var tornado = tornado(
                new World()
                        .shock(new Shock.Driven(World.COMMITMENT, 0.8, month(20), month(24)))
                        .shock(new Shock.Sensitivity(Side.FIRST, "Past", 2, month(1), month(24)))
                        .shock(new Shock.Withdrawal("Ally", month(2), month(3)))
                        .situation(),
                FIXED);
        assertMoves(0.7, -0.5, 0.9, 0.5, bar(tornado, Sort.SHOCK, "shift of Ally commitment from 2027-08"));
        var unread = bar(tornado, Sort.SHOCK, "sensitivity of Here to Past from 2026-01");
        assertMoves(1.5, 0, 2.5, 0, unread);
        assertMoves(0, 0, 1, 0, bar(tornado, Sort.SHOCK, "withdrawal of Ally from 2026-02"));
    }

    @Test
    void ofTwoOptionsOneIsMovedToNoneAndAllAndOfMoreEach() {
        var two = new World()
                .decision("reply", at(3), ALWAYS, option("quiet", 0.5), option("loud", 0.5))
                .event("speech", after("reply", 1), 1, new Condition.Chosen("reply", "loud"));
        var tornado = tornado(two.situation(), FIXED);
        var quiet = bar(tornado, Sort.OPTION, "reply=quiet");
        assertEquals(-4, quiet.low().change(), 1e-9);
        assertEquals(0, quiet.high().change(), 1e-9);
        assertTrue(find(tornado, Sort.OPTION, "reply=loud").isEmpty());
        var three = new World()
                .decision("reply", at(3), ALWAYS, option("quiet", 0.5), option("loud", 0.3), option("none", 0.2))
                .event("speech", after("reply", 1), 1, new Condition.Chosen("reply", "loud"));
        var more = tornado(three.situation(), FIXED);
        assertEquals(-4 * 0.6, bar(more, Sort.OPTION, "reply=quiet").low().change(), 0.2);
        assertEquals(-4, bar(more, Sort.OPTION, "reply=loud").high().change(), 1e-9);
        assertEquals(0, bar(more, Sort.OPTION, "reply=loud").low().change(), 1e-9);
    }

    @Test
    void aParameterKeepsToTheRangeTheAuthorGaveAndAValueGoesToTheTheorysOwn() {
        var range = told().situation().setting(List.of(new ParameterSetting("Linear", "gain", 11, 12)));
        assertEquals(List.of(11.0, 12.0), values(bar(tornado(range, DRAWN), Sort.PARAMETER, "gain")));
        var value = told().situation().setting(List.of(new ParameterSetting("Linear", "gain", 20, 20)));
        var tornado = tornado(value, DRAWN);
        assertEquals(List.of(8.0, 14.0), values(bar(tornado, Sort.PARAMETER, "gain")));
        assertTrue(find(tornado, Sort.PARAMETER, "chosen").isEmpty());
    }

    private static List<Double> values(Tornado.Bar bar) {
        return List.of(bar.low().value(), bar.high().value());
    }

    @Test
    void theOtherParametersAreDrawnAsTheyWere() {
        var drawn = bar(tornado(told().situation(), DRAWN), Sort.PARAMETER, "gain");
        assertEquals(8, drawn.low().value());
        // Each run loses or gains by what its own draw is off the end: 0.3 points for a point of gain.
        assertTrue(drawn.low().low() < drawn.low().moved() - 0.5 && drawn.low().high() > drawn.low().moved() + 0.3);
        var weight = bar(tornado(told().situation(), DRAWN), Sort.PARAMETER, "weight");
        assertEquals(2 * bar(tornado(told().situation(), FIXED), Sort.PARAMETER, "weight").high().moved(), weight.swing(), 1e-6);
    }

    @Test
    void theBaseIsTheChangeOfAProjectionOfTheSameRuns() {
        for (var situation : List.of(told().situation(), new World().assume(RANGE).event("row", at(4), 0.3, ALWAYS).situation())) {
            var projection = Runs.completed(new Projector(2).project(
                    situation, List.of(new Linear()), DRAWN.to(Depth.FIGURES), Progress.SILENT)).theories().getFirst();
            var base = tornado(situation, DRAWN).base();
            assertEquals(projection.change().of(Indicator.POLITICAL).mean().last(), base.change(), 1e-6);
            assertEquals(projection.scenario().of(Indicator.POLITICAL).mean().last(), base.level(), 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theNumberOfThreadsChangesNothing(int threads) {
        var situation = new World().assume(RANGE).event("row", at(4), 0.3, ALWAYS).situation();
        var theories = new Theory[] {new Linear(), new Tuned(), Runs.WANDERER};
        var settings = new RunSettings(3000, 5).to(Depth.SENSITIVITY);
        assertEquals(explained(situation, settings, 1, theories), explained(situation, settings, threads, theories));
    }

    @Test
    void whatATheoryIgnoresMovesExactlyNothing() {
        var situation = new World().assume(RANGE).event("row", at(4), 0.3, ALWAYS).situation();
        var deaf = explained(situation, DRAWN, 2, new Wanderer("Deaf", 1)).sensitivity().getFirst();
        assertEquals(0, bar(deaf, Sort.ASSUMPTION, "Ally commitment").swing());
        var ignored = explained(situation, DRAWN, 2, new Tuned()).sensitivity().getFirst();
        assertTrue(bar(ignored, Sort.ASSUMPTION, "Ally commitment").swing() > 0);
    }

    /** Each event costs runs of its own: thousands of them would take the square of their number. */
    @Test
    void ofVeryManyEventsAHundredAreMovedAndTheRestIsCounted() {
        var world = new World();
        for (int i = 0; i < 103; i++) {
            world = world.event("event" + i, at(1 + i % 20), 0.3, ALWAYS);
        }
        var tornado = tornado(world.situation(), new RunSettings(50, 5).to(Depth.SENSITIVITY));
        assertEquals(100, tornado.bars().stream().filter(bar -> bar.input().sort() == Sort.EVENT).count());
        assertEquals(3, tornado.untried());
        assertEquals(0, tornado(told().situation(), DRAWN).untried());
    }

    @Test
    void aScenarioThatSaysNothingHasNothingToMove() {
        var tornado = tornado(new World().situation(), DRAWN);
        assertEquals(List.of(), tornado.bars());
        assertEquals(0, tornado.base().change());
    }

    @Test
    void onlyTheRunsThatCountAreLookedAt() {
        var settings = new RunSettings(1000, 7, Conditioning.of(new Branch.Happened("row"))).to(Depth.SENSITIVITY).with(ParameterPlan.FIXED);
        var tornado = tornado(told().situation(), settings);
        assertEquals(250, tornado.runs(), 50);
        assertMoves(0, 4, 1, 0, bar(tornado, Sort.EVENT, "row"));
    }

    @Test
    void aProjectionHasItOfOverallCooperationWhereItChangesMostAndOnlyIfAsked() {
        var situation = new World().event("row", at(14)).situation();
        var result = Runs.completed(new Projector(2).project(
                situation, List.of(new Linear(), new Tuned()), DRAWN, Progress.SILENT));
        assertEquals(List.of("Linear", "Tuned"), result.sensitivity().stream().map(Tornado::theory).toList());
        var tornado = result.sensitivity().getFirst();
        assertEquals(Indicator.COOPERATION, tornado.indicator());
        assertEquals(month(24), tornado.month());
        double change = result.theories().getFirst().change().of(Indicator.COOPERATION).mean().last();
        assertEquals(change, tornado.base().change(), 1e-6);
        assertEquals(List.of(), Runs.result(situation, 100, 2, new Linear()).sensitivity());
        var swings = tornado.bars().stream().map(bar -> -bar.swing()).toList();
        assertEquals(swings.stream().sorted().toList(), swings);
        assertEquals(result, Runs.completed(new Projector(1).project(
                situation, List.of(new Linear(), new Tuned()), DRAWN, Progress.SILENT)));
        assertEquals(
                Stream.of(Sort.EVENT, Sort.PARAMETER).toList(),
                tornado.bars().stream().map(bar -> bar.input().sort()).distinct().sorted().toList());
    }
}
