package org.parallax.editing.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.service.OperationCanceledError;

/**
 * The one thread that reads texts and answers questions about them. Tasks are done in the order they were handed over,
 * but what somebody waits for comes before the rest, and interrupts long work, which is then started over.
 */
final class LanguageThread implements AutoCloseable {

    /** After so many interruptions long work is done in one go, so that it ends while somebody keeps asking. */
    private static final int MOST_INTERRUPTIONS = 5;

    private final LinkedBlockingDeque<Runnable> queue = new LinkedBlockingDeque<>();
    private final ConcurrentLinkedDeque<Runnable> awaited = new ConcurrentLinkedDeque<>();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, queue, task -> {
        var thread = new Thread(task, "parallax-language");
        thread.setDaemon(true);
        return thread;
    });

    LanguageThread() {
        // A task put before the rest goes past the pool, which would make its thread only for what it is handed itself.
        executor.prestartCoreThread();
    }

    /** Does a task after all that was handed over before it. */
    <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, executor);
    }

    /** Does a task next, since somebody waits for it; not at all if its future is cancelled before it is begun. */
    <T> CompletableFuture<T> first(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, run -> {
            awaited.addFirst(run);
            queue.addFirst(this::answerThoseWaiting);
        });
    }

    /**
     * Does long work that looks often whether it is to stop; on this thread only. A task that somebody waits for stops
     * it, is done, and then the work starts over. Empty if {@code cancelled} says so before the work is done.
     */
    <T> Optional<T> interruptible(BooleanSupplier cancelled, Function<BooleanSupplier, T> work) {
        for (int interruptions = 0; !cancelled.getAsBoolean(); interruptions++) {
            boolean mayBeInterrupted = interruptions < MOST_INTERRUPTIONS;
            var stop = new Stop(() -> cancelled.getAsBoolean() || mayBeInterrupted && !awaited.isEmpty());
            try {
                var done = work.apply(stop);
                if (!stop.said) {
                    return Optional.of(done);
                }
            } catch (OperationCanceledException | OperationCanceledError e) {
                if (!stop.said) {
                    throw e;
                }
            }
            answerThoseWaiting();
        }
        return Optional.empty();
    }

    boolean isClosed() {
        return executor.isShutdown();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private void answerThoseWaiting() {
        for (@Nullable Runnable task = awaited.pollFirst(); task != null; task = awaited.pollFirst()) {
            task.run();
        }
    }

    /** Remembers that it said so: work that was told to stop is not complete, even if it ends as if it were. */
    private static final class Stop implements BooleanSupplier {

        private final BooleanSupplier wanted;
        private boolean said;

        Stop(BooleanSupplier wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean getAsBoolean() {
            said = said || wanted.getAsBoolean();
            return said;
        }
    }
}
