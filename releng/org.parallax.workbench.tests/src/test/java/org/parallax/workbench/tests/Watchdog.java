package org.parallax.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Looks at the UI thread every few milliseconds, from a thread of its own, and notes how long each turn of the event
 * loop takes: for so long the window answers nobody. What counts is the thread's own time in it: what it computes,
 * and what it waits for locks, sleeps and other threads. Time in which the machine had no processor for it, or the
 * garbage collector had stopped everything, is not the window's doing.
 */
final class Watchdog implements AutoCloseable {

    /** Longer than this and a person notices. */
    static final Duration NOTICEABLE = Duration.ofMillis(100);

    private static final int BETWEEN_LOOKS = 4;
    private static final Silence NONE = new Silence(Duration.ZERO, Duration.ZERO, "");

    private final Thread watched;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Silence> silences = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean closed;

    /**
     * A turn of the event loop.
     *
     * @param whole as a clock shows it
     * @param own what the thread computed or waited in it
     * @param place what it was seen to do most often
     */
    record Silence(Duration whole, Duration own, String place) {

        boolean isStall() {
            return own.compareTo(NOTICEABLE) > 0;
        }

        @Override
        public String toString() {
            return own.toMillis() + " ms (" + whole.toMillis() + " ms by the clock) in\n" + place;
        }
    }

    private record Look(long turn, long clock, long computed, long waited) {

        Silence until(Look later, String place) {
            return new Silence(Duration.ofNanos(later.clock - clock),
                    Duration.ofNanos(later.computed - computed + later.waited - waited), place);
        }
    }

    /** Begins to watch the thread of a display, whose event loop {@link WorkbenchFixture} turns. */
    Watchdog(Display display) {
        watched = display.getThread();
        threads.setThreadContentionMonitoringEnabled(true);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** Every stall so far, the longest first. */
    List<Silence> stalls() {
        return silences.stream().filter(Silence::isStall).sorted(Comparator.comparing(Silence::own).reversed()).toList();
    }

    /** The longest turn so far. */
    Silence longest() {
        return silences.stream().max(Comparator.comparing(Silence::own)).orElse(NONE);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        try {
            while (!closed) {
                silences.add(oneTurn());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Silence oneTurn() throws InterruptedException {
        var seen = new HashMap<String, Integer>();
        var first = look();
        var last = first;
        for (var now = first; now.turn == first.turn && !closed; now = look()) {
            last = now;
            seen.merge(place(watched.getStackTrace()), 1, Integer::sum);
            Thread.sleep(BETWEEN_LOOKS);
        }
        return first.until(last, mostSeen(seen));
    }

    /** All of it in one turn: on a busy machine many can go by between one figure and the next. */
    private Look look() {
        long turn;
        Look look;
        do {
            turn = WorkbenchFixture.turns();
            var info = threads.getThreadInfo(watched.threadId());
            look = new Look(turn, System.nanoTime(), threads.getThreadCpuTime(watched.threadId()),
                    (info.getBlockedTime() + info.getWaitedTime()) * 1_000_000);
        } while (turn != WorkbenchFixture.turns());
        return look;
    }

    private static String mostSeen(Map<String, Integer> seen) {
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** The calls below the event loop, the innermost first. */
    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .takeWhile(call -> !call.getMethodName().equals("readAndDispatch"))
                .map(call -> "    " + call)
                .collect(Collectors.joining("\n"));
    }
}
