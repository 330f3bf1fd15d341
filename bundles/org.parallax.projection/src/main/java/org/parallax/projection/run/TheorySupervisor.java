package org.parallax.projection.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.TheoryTask;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.plugin.Thrown;
import org.parallax.projection.result.TheoryFailure;

/**
 * Runs theories on threads of their own and gives up on one that finishes no run for some time: it is interrupted and
 * its threads are abandoned. They are daemons, so the program can still end. Make one for a whole program; safe for
 * several threads.
 */
public final class TheorySupervisor {

    private static final long POLL_MILLIS = 20;

    /** A cancelled theory that has not stopped after so many polls is abandoned. */
    private static final int GRACE = 5;

    private final Duration patience;
    private final List<ThreadGroup> abandoned = new CopyOnWriteArrayList<>();
    private final Map<String, Overdue> overdue = new ConcurrentHashMap<>();

    /** Waits for {@code patience} since a theory last finished a run; time the machine slept does not count. */
    public TheorySupervisor(Duration patience) {
        this.patience = patience;
    }

    /** A supervisor that waits as long as it takes. */
    public static TheorySupervisor endless() {
        return new TheorySupervisor(Duration.ofMillis(Long.MAX_VALUE));
    }

    /** How many abandoned threads are still running. */
    public int abandonedThreads() {
        abandoned.removeIf(threads -> threads.activeCount() == 0);
        return abandoned.stream().mapToInt(ThreadGroup::activeCount).sum();
    }

    /**
     * A theory that was cancelled and did not stop.
     *
     * @param idle polls in a row at which it had finished nothing by then
     */
    private record Overdue(ThreadGroup threads, long idle) {}

    /** Does a theory's work on a thread of its own and waits for it. */
    <T> T supervise(Origin origin, TheoryTask task, Callable<T> work) throws RequestRejected, TheoryFailed, WorkCancelled {
        waitForEarlierCall(origin, task);
        var threads = new ThreadGroup("theory " + origin.theory());
        var future = new FutureTask<>(work);
        Thread.ofPlatform().group(threads).daemon().name("parallax-0").start(future);
        int grace = 0;
        for (long idle = 0; idle < mostPolls(); idle = task.takeHeartbeat() ? 0 : idle + 1) {
            try {
                return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException working) {
                if (task.cancelled() && grace++ == GRACE) {
                    overdue.put(origin.theory(), new Overdue(threads, idle));
                    throw cancelled(task, threads);
                }
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw cancelled(task, threads);
            } catch (ExecutionException ended) {
                throw failed(origin, Objects.requireNonNullElse(ended.getCause(), ended));
            }
        }
        abandon(task, threads);
        throw new TheoryFailed(new TheoryFailure.Stuck(origin, patience));
    }

    /** Waits while the theory is still at work on an earlier call; the time it hung then counts now. */
    private void waitForEarlierCall(Origin origin, TheoryTask task) throws TheoryFailed, WorkCancelled {
        var earlier = overdue.get(origin.theory());
        for (long idle = earlier == null ? 0 : earlier.idle; earlier != null && earlier.threads.activeCount() > 0; idle++) {
            if (task.cancelled()) {
                overdue.replace(origin.theory(), earlier, new Overdue(earlier.threads, idle));
                throw new WorkCancelled();
            }
            if (idle >= mostPolls()) {
                overdue.remove(origin.theory(), earlier);
                throw new TheoryFailed(new TheoryFailure.Stuck(origin, patience));
            }
            sleep();
        }
        overdue.remove(origin.theory());
    }

    private static void sleep() throws WorkCancelled {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new WorkCancelled();
        }
    }

    private WorkCancelled cancelled(TheoryTask task, ThreadGroup threads) {
        abandon(task, threads);
        return new WorkCancelled();
    }

    private void abandon(TheoryTask task, ThreadGroup threads) {
        task.end();
        threads.interrupt();
        abandoned.add(threads);
    }

    private static TheoryFailed failed(Origin origin, Throwable thrown) throws RequestRejected, WorkCancelled {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                // Another part of the program may have asked for the memory, but it was this theory that ran.
                return new TheoryFailed(TheoryFailure.Threw.in(origin, "failed", cause));
            }
        }
        return switch (thrown) {
            case TheoryFailed failure -> failure;
            case WorkCancelled cancelled -> throw cancelled;
            case RequestRejected refused -> throw refused;
            default -> throw new IllegalStateException("The runner broke: " + Thrown.inWords(thrown), thrown);
        };
    }

    private long mostPolls() {
        return Math.max(1, patience.toMillis() / POLL_MILLIS);
    }
}
