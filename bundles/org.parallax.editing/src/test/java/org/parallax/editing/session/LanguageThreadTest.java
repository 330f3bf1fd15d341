package org.parallax.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.Installation;

/** What somebody waits for comes first, and nothing that was handed over is lost. */
class LanguageThreadTest {

    private final LanguageThread thread = new LanguageThread();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    @AfterEach
    void close() {
        thread.close();
    }

    @Test
    void whatSomebodyWaitsForComesBeforeTheRest() {
        var free = new CountDownLatch(1);
        thread.inTurn(() -> waitFor(free));
        var last = thread.inTurn(() -> done.add("in turn"));
        var first = thread.first(() -> done.add("waited for"));
        free.countDown();
        CompletableFuture.allOf(last, first).join();
        assertEquals(List.of("waited for", "in turn"), done);
    }

    @Test
    void whoAskedFirstIsAnsweredFirstAndWhoAsksMeanwhileLetsATaskThrough() {
        var free = new CountDownLatch(1);
        keepBusyUntil(free);
        var again = thread.first(() -> {
            done.add("first");
            return thread.first(() -> done.add("asked meanwhile"));
        });
        thread.first(() -> done.add("second"));
        thread.inTurn(() -> done.add("in turn"));
        free.countDown();
        again.join().join();
        assertEquals(List.of("first", "second", "in turn", "asked meanwhile"), done);
    }

    @Test
    void whatIsHandedOverBeforeTheEndOrAfterItIsCancelled() {
        var free = new CountDownLatch(1);
        keepBusyUntil(free);
        var before = List.of(thread.inTurn(() -> 1), thread.first(() -> 2));
        thread.close();
        before.forEach(future -> assertTrue(future.isCancelled()));
        assertTrue(thread.inTurn(() -> 3).isCancelled());
        assertTrue(thread.first(() -> 4).isCancelled());
    }

    @Test
    void whatIsGivenUpBeforeItIsBegunIsNotDone() {
        var free = new CountDownLatch(1);
        thread.inTurn(() -> waitFor(free));
        var givenUp = thread.first(() -> done.add("given up"));
        givenUp.cancel(true);
        free.countDown();
        thread.inTurn(() -> done.add("next")).join();
        assertEquals(List.of("next"), done);
    }

    @Test
    void longWorkStopsForAQuestionAndIsStartedOver() {
        var check = thread.inTurn(() -> thread.interruptible(() -> false, stop -> {
            done.add("check");
            if (begun.getCount() > 0) {
                begun.countDown();
                runUntil(stop);
                // Ends as if nothing had happened, with half of what there is to find.
                return "half";
            }
            return "whole";
        }));
        var behind = thread.inTurn(() -> done.add("behind"));
        waitFor(begun);
        thread.first(() -> done.add("question")).join();
        assertEquals(Optional.of("whole"), check.join());
        behind.join();
        assertEquals(List.of("check", "question", "check", "behind"), done);
    }

    @Test
    void longWorkEndsThoughQuestionsNeverDo() {
        var stopped = new AtomicInteger();
        var check = thread.inTurn(() -> thread.interruptible(() -> false, stop -> {
            // The next one is there whenever the last was answered.
            thread.first(() -> done.add("question"));
            if (stop.getAsBoolean()) {
                stopped.incrementAndGet();
                throw new OperationCanceledException();
            }
            return "whole";
        }));
        assertEquals(Optional.of("whole"), check.join());
        assertTrue(stopped.get() > 1);
        Installation.until("every question to be answered", () -> done.size() == stopped.get() + 1);
    }

    @Test
    void workThatNobodyWantsAnyMoreStops() {
        var cancelled = new AtomicBoolean();
        var check = thread.inTurn(() -> thread.interruptible(cancelled::get, stop -> {
            begun.countDown();
            runUntil(stop);
            throw new OperationCanceledException();
        }));
        waitFor(begun);
        cancelled.set(true);
        assertEquals(Optional.empty(), check.join());
    }

    @Test
    void workThatGivesUpUntoldHasFailed() {
        var check = thread.inTurn(() -> thread.interruptible(() -> false, stop -> {
            throw new OperationCanceledException();
        }));
        assertThrows(CompletionException.class, check::join);
    }

    private void keepBusyUntil(CountDownLatch free) {
        thread.inTurn(() -> {
            begun.countDown();
            return waitFor(free);
        });
        waitFor(begun);
    }

    private static void runUntil(BooleanSupplier stop) {
        Installation.until("to be told to stop", stop);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
