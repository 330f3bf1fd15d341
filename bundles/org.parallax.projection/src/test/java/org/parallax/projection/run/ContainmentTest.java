package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.World;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** A theory that fails is left out and named; the results of the others are the same as without it. */
@Timeout(60)
class ContainmentTest {

    private static final Situation SITUATION = new World().event("a", World.at(3)).situation();
    private static final long FOR_EVER = 3_000_000_000L;
    private static final RunSettings SETTINGS = new RunSettings(300, 7);

    static Stream<Wayward> wayward() {
        return Stream.of(
                Wayward.inAdvance("throws", "failed in run 0, 2026-01: out of luck", () -> {
                    throw new IllegalStateException("out of luck\nand more");
                }),
                Wayward.inAdvance("recurses", "failed in run 0, 2026-01: it called itself without end", ContainmentTest::recurse),
                Wayward.inAdvance("unfit", "failed in run 0, 2026-01: it does not fit this version of Parallax (Levels.gone)", () -> {
                    throw new NoSuchMethodError("Levels.gone");
                }),
                Wayward.inAdvance("hoards", "failed in run 0, 2026-01: it ran out of memory", ContainmentTest::hoard),
                Wayward.inAdvance("exits", "failed in run 0, 2026-01: Exit", () -> sneak(new Exit())),
                Wayward.level("nan", Double.NaN),
                Wayward.level("infinite", Double.POSITIVE_INFINITY),
                new Wayward("nullLearned", "cannot run on scenario Test: it learned nothing", () -> null),
                new Wayward("nullPrepared", "failed in run 0 as it began: it prepared nothing", () -> values -> null),
                new Wayward("nullPath", "failed in run 0 as it began: it began no path", () -> values -> () -> null),
                new Wayward("declines", "cannot run on scenario Test: there is no threat", () -> {
                    throw new IllegalArgumentException("there is no threat");
                }),
                new Wayward("breaksPreparing", "cannot run on scenario Test: NullPointerException", () -> {
                    throw new NullPointerException();
                }));
    }

    @ParameterizedTest
    @MethodSource("wayward")
    void theOthersSayWhatTheyWouldHaveSaid(Wayward wayward) {
        var told = new ArrayList<TheoryFailure>();
        var with = Runs.completed(new Projector(2).project(
                SITUATION, List.of(wayward, Runs.WANDERER), SETTINGS, telling(told, new AtomicBoolean())));
        var without = Runs.result(SITUATION, 300, 2, Runs.WANDERER);
        assertEquals(without.theories(), with.theories());
        assertEquals(without.drivers(), with.drivers());
        assertEquals(List.of("Theory " + wayward.id() + " " + wayward.problem()),
                with.failed().stream().map(TheoryFailure::sentence).toList());
        assertEquals(with.failed(), told);
    }

    @ParameterizedTest
    @MethodSource("wayward")
    void comparisonAndExplanationGoOnWithoutIt(Wayward wayward) {
        var theories = List.of(Runs.WANDERER, wayward);
        var compared = Runs.completed(
                new Projector(2).compare(SITUATION, SITUATION, theories, SETTINGS, Progress.SILENT));
        assertEquals(1, compared.theories().size());
        assertEquals(wayward.id(), compared.failed().getFirst().origin().theory());
        var explained = Runs.completed(new Projector(2).explain(
                SITUATION, theories, Indicator.SECURITY, World.month(4), SETTINGS, Progress.SILENT));
        assertEquals(1, explained.drivers().size());
        assertEquals(wayward.id(), explained.failed().getFirst().origin().theory());
    }

    @Test
    void whatWasThrownIsKeptForTheLog() {
        var thrown = new IllegalStateException("out of luck");
        var wayward = Wayward.inAdvance("throws", "", () -> {
            throw thrown;
        });
        var result = Runs.result(SITUATION, 10, 1, Runs.WANDERER, wayward);
        assertSame(thrown, assertInstanceOf(TheoryFailure.Threw.class, result.failed().getFirst()).thrown());
    }

    @Test
    void aTheoryWithoutACardIsNamedByItsClass() {
        var result = Runs.result(SITUATION, 10, 1, Runs.WANDERER, new Cardless());
        assertEquals("Theory " + Cardless.class.getName() + " has no card: lost",
                result.failed().getFirst().sentence());
    }

    @Test
    void onlyWhereNoneWorkedAllIsRejected() {
        var both = Wayward.level("one", Double.NaN);
        assertEquals("Theory one " + both.problem() + ". Theory Faulty failed in run 0, 2026-01: no",
                Runs.rejected(SITUATION, both, new Faulty((month, levels) -> {
                    throw new IllegalStateException("no");
                })));
    }

    static Stream<Wayward> endless() {
        return Stream.of(
                Wayward.inAdvance("inAdvance", "", ContainmentTest::spin),
                Wayward.inAdvance("asleep", "", ContainmentTest::sleep),
                new Wayward("inWith", "", () -> values -> {
                    spin();
                    return null;
                }),
                new Wayward("inBegin", "", () -> values -> () -> {
                    spin();
                    return null;
                }),
                new Wayward("inPrepare", "", () -> {
                    spin();
                    return null;
                }));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void oneThatDoesNotComeBackIsLeftBehind(Wayward endless) {
        var result = Runs.completed(new Projector(2, new TheorySupervisor(Duration.ofMillis(300))).project(
                SITUATION, List.of(endless, Runs.WANDERER), SETTINGS, Progress.SILENT));
        assertEquals(Runs.result(SITUATION, 300, 2, Runs.WANDERER).theories(), result.theories());
        assertEquals("Theory " + endless.id() + " finished no run in 300 milliseconds and was left out",
                result.failed().getFirst().sentence());
    }

    @Test
    void whatIsLeftBehindIsADaemonAndCounted() {
        var supervisor = new TheorySupervisor(Duration.ofMillis(100));
        var release = new AtomicBoolean();
        var endless = Wayward.inAdvance("endless", "", () -> {
            while (!release.get()) {
                assertTrue(Thread.currentThread().isDaemon());
            }
        });
        new Projector(1, supervisor).project(SITUATION, List.of(endless), SETTINGS, Progress.SILENT);
        assertEquals(1, supervisor.abandonedThreads());
        release.set(true);
        while (supervisor.abandonedThreads() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void slownessIsNoFailureWhileRunsAreFinished() {
        // All runs take longer than the patience, a single one a thirtieth of it, so that a busy machine has room.
        var slow = Wayward.inAdvance("slow", "", () -> pause(1));
        var result = Runs.completed(new Projector(1, new TheorySupervisor(Duration.ofMillis(1500))).project(
                SITUATION, List.of(slow), new RunSettings(40, 7), Progress.SILENT));
        assertEquals(List.of(), result.failed());
    }

    @Test
    void callingOffAHangingTheoryEndsAtOnceAndIsRemembered() {
        var supervisor = new TheorySupervisor(Duration.ofSeconds(6));
        var calledOff = new AtomicBoolean();
        var release = new AtomicBoolean();
        var begun = new AtomicBoolean();
        var endless = Wayward.inAdvance("endless", "", () -> {
            begun.set(true);
            while (!release.get()) {
                calledOff.set(true);
            }
        });
        long start = System.nanoTime();
        var projector = new Projector(2, supervisor);
        assertInstanceOf(Outcome.Cancelled.class, projector.project(
                SITUATION, List.of(endless), SETTINGS, telling(new ArrayList<>(), calledOff)));
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "it was waited for until patience ended");
        int left = supervisor.abandonedThreads();
        begun.set(false);
        var result = Runs.completed(projector.project(
                SITUATION, List.of(endless, Runs.WANDERER), SETTINGS, Progress.SILENT));
        assertInstanceOf(TheoryFailure.Stuck.class, result.failed().getFirst());
        assertEquals(false, begun.get(), "it is not begun beside itself");
        assertEquals(left, supervisor.abandonedThreads());
        release.set(true);
        assertEquals(List.of(), tryAgain(projector, endless).failed());
    }

    private static ProjectionResult tryAgain(Projector projector, Theory theory) {
        return Runs.completed(projector.project(SITUATION, List.of(theory), SETTINGS, Progress.SILENT));
    }

    private static Progress telling(List<TheoryFailure> told, AtomicBoolean cancelled) {
        return new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }

            @Override
            public void failed(TheoryFailure failure) {
                told.add(failure);
            }
        };
    }

    private static void recurse() {
        recurse();
        assertEquals(1, Domain.POLITICAL.compareTo(Domain.POLITICAL));
    }

    private static void hoard() {
        throw new OutOfMemoryError("Java heap space");
    }

    /** Long past every patience here; not for ever, since other tests want the processors. */
    private static void spin() {
        for (long end = System.nanoTime() + FOR_EVER; System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
    }

    private static void sleep() {
        for (long end = System.nanoTime() + FOR_EVER; System.nanoTime() < end; ) {
            pause(1000);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException deaf) {
            // Such a theory does not listen.
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Neither an exception that is declared nor an error. */
    private static final class Exit extends Throwable {
        private static final long serialVersionUID = 1;
    }
}
