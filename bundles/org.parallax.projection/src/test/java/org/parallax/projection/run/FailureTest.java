package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.month;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** Failures are contained and reported. */
class FailureTest {

    private static final Situation SITUATION = new World().event("a", World.at(3)).situation();

    @Test
    void exceptionNamesTheoryRunAndMonth() {
        assertEquals(
                "Theory Faulty failed in run 0, 2026-05: out of luck",
                Runs.rejected(SITUATION, new Faulty((month, levels) -> {
                    if (month.month() == 5) {
                        throw new IllegalStateException("out of luck");
                    }
                })));
    }

    @Test
    void noNumberNamesTheIndicator() {
        assertEquals(
                "Theory Faulty failed in run 0, 2026-04: it gave no number for security",
                Runs.rejected(SITUATION, new Faulty((month, levels) ->
                        levels.set(Domain.SECURITY, month.month() == 4 ? Double.NaN : 50))));
    }

    @Test
    void levelLeftOutIsNoNumber() {
        var reason = Runs.rejected(SITUATION, new Silent());
        assertTrue(reason.contains("2026-01: it gave no number for political"), reason);
    }

    @Test
    void askingForWhatIsNotThereIsAFailure() {
        assertTrue(Runs.rejected(SITUATION, new Faulty((month, levels) -> month.normal(3, 0))).contains("Faulty"));
        assertTrue(Runs.rejected(SITUATION, new Faulty((month, levels) -> month.driver(1))).contains("Faulty"));
        assertTrue(Runs.rejected(SITUATION, new Faulty((month, levels) -> month.event(9))).contains("Faulty"));
        assertTrue(Runs.rejected(SITUATION, new Faulty((month, levels) -> month.normal(0, -1))).contains("Faulty"));
    }

    @Test
    void firstFailureIsToldWhateverTheThreads() {
        var rare = new Faulty((month, levels) -> {
            if (month.month() == 2 && month.uniform(0, 0) > 0.999) {
                throw new IllegalStateException("rare");
            }
        });
        var reasons = java.util.stream.IntStream.rangeClosed(1, 8).mapToObj(threads ->
                switch (new Projector(threads).project(SITUATION, List.of(rare), new RunSettings(20_000, 7), Progress.SILENT)) {
                    case Outcome.Rejected<?> rejected -> rejected.reason();
                    default -> throw new AssertionError("not rejected");
                }).distinct().toList();
        assertEquals(1, reasons.size(), reasons.toString());
    }

    @Test
    void levelsOutsideTheScaleAreCut() {
        var fan = Runs.result(SITUATION, 10, 1, new Faulty((month, levels) -> {
            levels.set(Domain.SECURITY, 130);
            levels.set(Domain.POLITICAL, -1e9);
        })).theories().getFirst().scenario();
        assertEquals(100, fan.of(Indicator.SECURITY).mean().at(0));
        assertEquals(0, fan.of(Indicator.POLITICAL).mean().at(0));
    }

    @Test
    void theoriesAreAskedForOnce() {
        assertEquals("Theory Wanderer was asked for twice",
                Runs.rejected(SITUATION, Runs.WANDERER, new Wanderer("Wanderer", 3)));
        var none = new Projector(1).project(SITUATION, List.of(), new RunSettings(1, 1), Progress.SILENT);
        assertEquals(new Outcome.Rejected<>("No theory was asked for"), none);
    }

    @Test
    void explanationOutsideTheProjection() {
        var outcome = new Projector(1).explain(
                SITUATION, List.of(Runs.WANDERER), Indicator.SECURITY, month(25), new RunSettings(1, 1), Progress.SILENT);
        assertEquals(
                new Outcome.Rejected<>("2028-01 lies outside the projection of 2026-01 to 2027-12"), outcome);
    }

    @Test
    void theoryThatCannotPrepareIsNamed() {
        var reason = Runs.rejected(SITUATION, new Silent() {
            @Override
            public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                throw new IllegalArgumentException("there is no threat");
            }
        });
        assertEquals("Theory Silent cannot run on scenario Test: there is no threat", reason);
    }

    @Test
    void cancellingStopsLongBeforeTheEnd() {
        var cancelled = new AtomicBoolean();
        var asked = new AtomicLong();
        var progress = new Progress() {
            @Override
            public void at(double share) {
                if (share > 0 && !cancelled.getAndSet(true)) {
                    asked.set(System.nanoTime());
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
        var outcome = new Projector(2)
                .project(SITUATION, List.of(Runs.WANDERER), new RunSettings(100_000_000, 7), progress);
        long took = System.nanoTime() - asked.get();
        assertInstanceOf(Outcome.Cancelled.class, outcome);
        // Far longer for a machine with better things to do; all runs would take minutes.
        assertTrue(took < 20_000_000_000L, took + " ns");
    }

    @Test
    void progressRisesToTheEnd() {
        var last = new double[1];
        var progress = new Progress() {
            @Override
            public void at(double share) {
                assertTrue(share >= last[0] && share <= 1);
                last[0] = share;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Runs.completed(new Projector(3)
                .project(SITUATION, List.of(Runs.WANDERER), new RunSettings(2000, 7), progress));
        assertEquals(1, last[0]);
    }

    /** Sets no level at all. */
    private static class Silent implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("Silent", "1", "Silent", "Nothing.", "None", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return values -> () -> (MonthView month, Levels levels) -> { };
        }
    }
}
