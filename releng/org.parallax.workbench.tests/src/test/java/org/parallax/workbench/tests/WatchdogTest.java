package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** The watchdog barks at every way to keep the window waiting, and at nothing else. */
class WatchdogTest {

    /** Far longer than what a busy machine may keep the watchdog asleep. */
    private static final Duration STALL = Duration.ofSeconds(1);

    @Test
    void nothingIsSaidOfAWindowThatAnswers() {
        // What earlier tests left the window to do is not to be counted.
        WorkbenchFixture.pause(500);
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            WorkbenchFixture.pause(300);
            assertEquals(List.of(), watchdog.stalls());
        }
    }

    @Test
    void computingOnTheUiThreadIsAStall() {
        assertStall(WatchdogTest::compute, "compute");
    }

    @Test
    void sleepingOnTheUiThreadIsAStall() {
        assertStall(WatchdogTest::sleep, "sleep");
    }

    @Test
    void waitingForAnotherThreadIsAStall() {
        assertStall(WatchdogTest::waitForAnotherThread, "waitForAnotherThread");
    }

    @Test
    void waitingForALockIsAStall() {
        var lock = new Object();
        var held = new CompletableFuture<Void>();
        Thread.startVirtualThread(() -> {
            synchronized (lock) {
                held.complete(null);
                sleep();
            }
        });
        held.join();
        assertStall(() -> enter(lock), "enter");
    }

    private static void assertStall(Runnable task, String place) {
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            WorkbenchFixture.pause(50);
            Display.getCurrent().asyncExec(task);
            WorkbenchFixture.until("a stall is noticed", () -> !watchdog.stalls().isEmpty());
            assertEquals(1, watchdog.stalls().size(), watchdog.stalls()::toString);
            assertTrue(watchdog.stalls().getFirst().place().contains(place), watchdog.longest()::toString);
        }
    }

    private static void compute() {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + STALL.toNanos();
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(STALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitForAnotherThread() {
        new CompletableFuture<Void>().completeOnTimeout(null, STALL.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static void enter(Object lock) {
        synchronized (lock) {
            assertTrue(Thread.holdsLock(lock));
        }
    }
}
