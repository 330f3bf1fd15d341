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
 * Waits for theories, but not for ever: one that finishes no run for some time is left behind on threads of its
 * own, interrupted, which keep no program from ending. Make one for a whole program; safe for several threads.
 */
public final class TheorySupervisor {

    private static final long LOOK_MILLIS = 20;

    /** After so many looks a theory that was called off and goes on is left behind. */
    private static final int GRACE = 5;

    private final Duration patience;
    private final List<ThreadGroup> left = new CopyOnWriteArrayList<>();
    private final Map<String, Suspect> suspects = new ConcurrentHashMap<>();

    /** Waits for {@code patience} since a theory last finished a run; time the machine slept does not count. */
    public TheorySupervisor(Duration patience) {
        this.patience = patience;
    }

    /** Waits as long as it takes. */
    public static TheorySupervisor endless() {
        return new TheorySupervisor(Duration.ofMillis(Long.MAX_VALUE));
    }

    /** How many threads were left behind and are running still. */
    public int strays() {
        left.removeIf(threads -> threads.activeCount() == 0);
        return left.stream().mapToInt(ThreadGroup::activeCount).sum();
    }

    /**
     * A theory that was called off and did not stop.
     *
     * @param idle looks for which it had finished nothing by then
     */
    private record Suspect(ThreadGroup threads, long idle) {}

    /** Does a theory's work on threads of its own. */
    <T> T over(Origin origin, TheoryTask turn, Callable<T> work) throws RequestRejected, TheoryFailed, WorkCancelled {
        waitForSuspect(origin, turn);
        var threads = new ThreadGroup("theory " + origin.theory());
        var task = new FutureTask<>(work);
        Thread.ofPlatform().group(threads).daemon().name("parallax-0").start(task);
        int grace = 0;
        for (long idle = 0; idle < most(); idle = turn.stirredSince() ? 0 : idle + 1) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException working) {
                if (turn.cancelled() && grace++ == GRACE) {
                    suspects.put(origin.theory(), new Suspect(threads, idle));
                    throw calledOff(turn, threads);
                }
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw calledOff(turn, threads);
            } catch (ExecutionException ended) {
                throw failed(origin, Objects.requireNonNullElse(ended.getCause(), ended));
            }
        }
        leave(turn, threads);
        throw new TheoryFailed(new TheoryFailure.Stuck(origin, patience));
    }

    /** One at work since an earlier call is not begun again beside itself; what it took then counts now. */
    private void waitForSuspect(Origin origin, TheoryTask turn) throws TheoryFailed, WorkCancelled {
        var suspect = suspects.get(origin.theory());
        for (long idle = suspect == null ? 0 : suspect.idle; suspect != null && suspect.threads.activeCount() > 0; idle++) {
            if (turn.cancelled()) {
                suspects.replace(origin.theory(), suspect, new Suspect(suspect.threads, idle));
                throw new WorkCancelled();
            }
            if (idle >= most()) {
                suspects.remove(origin.theory(), suspect);
                throw new TheoryFailed(new TheoryFailure.Stuck(origin, patience));
            }
            sleep();
        }
        suspects.remove(origin.theory());
    }

    private static void sleep() throws WorkCancelled {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new WorkCancelled();
        }
    }

    private WorkCancelled calledOff(TheoryTask turn, ThreadGroup threads) {
        leave(turn, threads);
        return new WorkCancelled();
    }

    private void leave(TheoryTask turn, ThreadGroup threads) {
        turn.end();
        threads.interrupt();
        left.add(threads);
    }

    private static TheoryFailed failed(Origin origin, Throwable thrown) throws RequestRejected, WorkCancelled {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                // Whoever asked in vain: it was in this theory's turn.
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

    private long most() {
        return Math.max(1, patience.toMillis() / LOOK_MILLIS);
    }
}
