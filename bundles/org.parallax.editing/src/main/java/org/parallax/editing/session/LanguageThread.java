package org.parallax.editing.session;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.service.OperationCanceledError;

/**
 * The one thread that reads texts and answers questions about them. Tasks are done in the order they were handed over,
 * but what somebody waits for comes before the rest, and interrupts long work, which is then started over. However many
 * questions are waited for, another task is done after those that were there when the last one ended. Once it is closed,
 * the future of every task that was not begun is cancelled, then and later.
 */
final class LanguageThread implements AutoCloseable {

    /** After so many interruptions long work is done in one go, so that it ends while somebody keeps asking. */
    private static final int MOST_INTERRUPTIONS = 5;

    private final Queue<Task<?>> inTurn = new ConcurrentLinkedQueue<>();
    private final Queue<Task<?>> awaited = new ConcurrentLinkedQueue<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "parallax-language");
        thread.setDaemon(true);
        return thread;
    });

    /** Something to do and who is told of it; not done any more once that is cancelled. */
    private record Task<T>(Supplier<T> work, CompletableFuture<T> told) {

        void run() {
            if (!told.isDone()) {
                try {
                    told.complete(work.get());
                } catch (RuntimeException | Error e) {
                    told.completeExceptionally(e);
                }
            }
        }

        void cancel() {
            told.cancel(false);
        }
    }

    /** Does a task after all that was handed over before it. */
    <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return handOver(task, inTurn);
    }

    /** Does a task next, since somebody waits for it; not at all if its future is cancelled before it is begun. */
    <T> CompletableFuture<T> first(Supplier<T> task) {
        return handOver(task, awaited);
    }

    /**
     * Does long work that looks often whether it is to stop; on this thread only. A task that somebody waits for stops
     * it, is done, and then the work starts over. Empty if {@code cancelled} says so, or the thread is closed, before the
     * work is done.
     */
    <T> Optional<T> interruptible(BooleanSupplier cancelled, Function<BooleanSupplier, T> work) {
        BooleanSupplier unwanted = () -> cancelled.getAsBoolean() || isClosed();
        for (int interruptions = 0; !unwanted.getAsBoolean(); interruptions++) {
            boolean mayBeInterrupted = interruptions < MOST_INTERRUPTIONS;
            var stop = new Stop(() -> unwanted.getAsBoolean() || mayBeInterrupted && !awaited.isEmpty());
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
        cancelAll(awaited);
        cancelAll(inTurn);
    }

    private <T> CompletableFuture<T> handOver(Supplier<T> work, Queue<Task<?>> queue) {
        var task = new Task<>(work, new CompletableFuture<>());
        queue.add(task);
        try {
            executor.execute(this::step);
        } catch (RejectedExecutionException e) {
            // Closed, perhaps after the queues were emptied.
            task.cancel();
        }
        return task.told();
    }

    /** There is one step for each task, so that none is left over. */
    private void step() {
        answerThoseWaiting();
        runNext(inTurn);
    }

    /** Those who ask meanwhile wait for the next time, or nothing else would ever be done. */
    private void answerThoseWaiting() {
        for (int present = awaited.size(); present > 0; present--) {
            runNext(awaited);
        }
    }

    private static void runNext(Queue<Task<?>> queue) {
        @Nullable Task<?> task = queue.poll();
        if (task != null) {
            task.run();
        }
    }

    private static void cancelAll(Queue<Task<?>> queue) {
        for (@Nullable Task<?> task = queue.poll(); task != null; task = queue.poll()) {
            task.cancel();
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
