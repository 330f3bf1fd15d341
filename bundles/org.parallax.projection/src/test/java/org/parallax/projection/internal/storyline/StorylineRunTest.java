package org.parallax.projection.internal.storyline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;

class StorylineRunTest {

    private static final int RUNS = 4000;
    private static final Condition NOT_A = new Condition.Not(new Condition.Happened("a"));

    @Test
    void monthsOfAWindowAreEquallyLikely() {
        var counts = new int[25];
        simulate(new World().event("a", between(5, 12)), run -> counts[run.firstMonth(0)]++);
        for (int month = 1; month <= 24; month++) {
            boolean inside = month >= 5 && month <= 12;
            double expected = inside ? RUNS / 8.0 : 0;
            assertEquals(expected, counts[month], inside ? 4 * Math.sqrt(expected) : 0);
        }
    }

    @Test
    void monthsOutsideTheProjectionAreLost() {
        var counts = new int[25];
        simulate(new World().event("a", between(-3, 4)).event("b", at(30)).event("c", at(0)), run -> {
            counts[run.firstMonth(0)]++;
            assertFalse(run.happened(1));
            assertFalse(run.happened(2));
        });
        assertEquals(RUNS / 2.0, counts[0], 4 * Math.sqrt(RUNS / 4.0));
    }

    @Test
    void probabilityIsTheShareOfRuns() {
        assertEquals(0.3, share(new World().event("a", at(3), 0.3, ALWAYS), run -> run.happened(0)), 0.03);
        assertEquals(1, share(new World().event("a", at(3), 1, ALWAYS), run -> run.happened(0)));
        assertEquals(0, share(new World().event("a", at(3), 0, ALWAYS), run -> run.happened(0)));
    }

    @Test
    void followersComeAfterTheirAnchor() {
        simulate(new World().event("a", between(3, 9), 0.5, ALWAYS).event("b", after("a", 2)).event("c", after("b", 0)),
                run -> {
                    assertEquals(run.happened(0) ? run.firstMonth(0) + 2 : 0, run.firstMonth(1));
                    assertEquals(run.firstMonth(1), run.firstMonth(2));
                });
    }

    @Test
    void conditionsOfTheSameMonthAreSettledFirst() {
        var world = new World()
                .event("z", at(4), 0.5, ALWAYS)
                .event("b", at(4), 1, new Condition.Happened("z"))
                .event("a", at(4), 1, new Condition.Not(new Condition.Happened("z")));
        simulate(world, run -> {
            assertEquals(run.happened(2), run.happened(1));
            assertEquals(run.happened(2), !run.happened(0));
        });
    }

    @Test
    void conditionsLookBackOnly() {
        var world = new World().event("a", at(6)).event("b", at(5), 1, new Condition.Happened("a"))
                .event("c", at(5), 1, NOT_A).event("d", at(7), 1, NOT_A);
        simulate(world, run -> {
            assertFalse(run.happened(1));
            assertTrue(run.happened(2));
            assertFalse(run.happened(3));
        });
    }

    @Test
    void conditionsJoin() {
        var both = new Condition.And(new Condition.Happened("a"), new Condition.Happened("b"));
        var either = new Condition.Or(new Condition.Happened("a"), new Condition.Happened("b"));
        var world = new World().event("a", at(2), 0.5, ALWAYS).event("b", at(2), 0.5, ALWAYS)
                .event("c", at(3), 1, both).event("d", at(3), 1, either);
        simulate(world, run -> {
            assertEquals(run.happened(0) && run.happened(1), run.happened(2));
            assertEquals(run.happened(0) || run.happened(1), run.happened(3));
        });
        assertEquals(0.25, share(world, run -> run.happened(2)), 0.04);
    }

    @Test
    void conditionsInACircleAreCutByName() {
        var world = new World().event("a", at(3), 1, new Condition.Not(new Condition.Happened("b")))
                .event("b", at(3), 1, NOT_A);
        simulate(world, run -> {
            assertTrue(run.happened(0));
            assertFalse(run.happened(1));
        });
    }

    @Test
    void decisionsChooseByShare() {
        var world = new World().event("a", at(2), 0.5, ALWAYS)
                .decision("d", after("a", 1), ALWAYS, option("x", 0.2), option("y", 0.3), option("z", 0.5))
                .event("b", after("d", 0), 1, new Condition.Chosen("d", "y"));
        simulate(world, run -> {
            assertEquals(run.happened(0), run.choice(0) != StorylineRun.NONE);
            assertEquals(run.choice(0) == 1 ? 3 : 0, run.firstMonth(1));
        });
        assertEquals(0.1, share(world, run -> run.choice(0) == 0), 0.02);
        assertEquals(0.25, share(world, run -> run.choice(0) == 2), 0.03);
    }

    @Test
    void decisionsNest() {
        var world = new World().decision("outer", at(2), ALWAYS, option("x", 0.5), option("y", 0.5))
                .decision("inner", after("outer", 1), new Condition.Chosen("outer", "x"), option("p", 0.5), option("q", 0.5))
                .event("a", after("inner", 0), 1, new Condition.Chosen("inner", "p"));
        var decisions = world.situation().storyline().decisions();
        assertEquals("inner", decisions.getFirst().id());
        simulate(world, run -> {
            assertEquals(run.choice(1) == 0, run.choice(0) != StorylineRun.NONE);
            assertEquals(run.choice(0) == 0 ? 3 : 0, run.firstMonth(0));
        });
        assertEquals(0.25, share(world, run -> run.happened(0)), 0.03);
    }

    @Test
    void triggersFireOnceOrAfterAPause() {
        // Low in months 2 to 5 and 8 to 10: held for two months running at the end of 3 and of 9.
        assertEquals(List.of(4, 10), firings(false, 1));
        assertEquals(List.of(4), firings(true, 1));
        assertEquals(List.of(5, 11), firings(false, 2));
        assertEquals(List.of(4, 10), firings(false, 0), "a month that is over can no longer be acted in");
    }

    private static List<Integer> firings(boolean once, int after) {
        var world = new World().lasting(12)
                .trigger(new Trigger("t", Threshold.below(Indicator.SECURITY, 35), 2, once))
                .event("a", after("t", after));
        var run = new StorylineRun(plan(world.situation()));
        var months = new ArrayList<Integer>();
        run.begin(0, StorylineRun.NONE);
        for (int month = 1; month <= 12; month++) {
            boolean low = month >= 2 && month <= 5 || month >= 8 && month <= 10;
            double security = low ? 30 : 40;
            run.enter(month);
            if (run.count() > 0) {
                months.add(month);
            }
            run.leave(month, indicator -> indicator == Indicator.SECURITY.ordinal() ? security : 0);
        }
        return months;
    }

    @Test
    void repeatedEventsAreDrawnAfresh() {
        var world = new World().trigger(new Trigger("t", Threshold.below(Indicator.SECURITY, 35), 1, false))
                .event("a", after("t", 1), 0.5, ALWAYS);
        var run = new StorylineRun(plan(world.situation()));
        var counts = new int[13];
        for (int number = 0; number < RUNS; number++) {
            run.begin(number, StorylineRun.NONE);
            int happened = 0;
            for (int month = 1; month <= 24; month++) {
                double security = month % 2 == 0 ? 50 : 30;
                run.enter(month);
                happened += run.count();
                run.leave(month, indicator -> indicator == Indicator.SECURITY.ordinal() ? security : 0);
            }
            counts[happened]++;
        }
        assertTrue(counts[0] < RUNS / 100 && counts[12] < RUNS / 100, "drawn once a firing, not once a run");
        assertTrue(counts[6] > RUNS / 6);
    }

    @Test
    void withdrawnActorsDoNotAct() {
        var joint = new Happening(
                "joint", "Joint", "Kind", Optional.empty(), Optional.empty(), Optional.empty(), impact(1));
        var world = new World()
                .event(happening("ally", "Ally", impact(1)), at(5), 1, ALWAYS)
                .event(happening("here", "Here", impact(1)), at(5), 1, ALWAYS)
                .event(joint, at(5), 1, ALWAYS);
        assertEquals(List.of(true, true, true), happenings(world));
        world.shock(new Shock.Withdrawal("Ally", month(4), month(6)));
        assertEquals(List.of(false, true, true), happenings(world));
        world.shock(new Shock.Withdrawal("There", month(5), month(5)));
        assertEquals(List.of(false, true, false), happenings(world));
    }

    private static List<Boolean> happenings(World world) {
        var happened = new ArrayList<Boolean>();
        simulate(world, run -> {
            happened.clear();
            for (int i = 0; i < 3; i++) {
                happened.add(run.happened(i));
            }
        });
        return happened;
    }

    @Test
    void suppressedEventsDoNotHappen() {
        var run = new StorylineRun(plan(new World().event("a", at(2)).event("b", after("a", 1)).situation()));
        simulate(run, 0, 0);
        assertFalse(run.happened(0) || run.happened(1));
        simulate(run, 0, StorylineRun.NONE);
        assertTrue(run.happened(0) && run.happened(1));
    }

    private static double share(World world, java.util.function.Predicate<StorylineRun> predicate) {
        var count = new int[1];
        simulate(world, run -> count[0] += predicate.test(run) ? 1 : 0);
        return count[0] / (double) RUNS;
    }

    private static void simulate(World world, Consumer<StorylineRun> look) {
        var run = new StorylineRun(plan(world.situation()));
        for (int number = 0; number < RUNS; number++) {
            simulate(run, number, StorylineRun.NONE);
            look.accept(run);
        }
    }

    private static void simulate(StorylineRun run, long number, int suppressed) {
        run.begin(number, suppressed);
        for (int month = 1; month <= 24; month++) {
            run.enter(month);
            run.leave(month, indicator -> 0);
        }
    }

    private static StorylinePlan plan(Situation situation) {
        return StorylineCompiler.compile(situation, Withdrawals.in(situation), 7);
    }
}
