package org.parallax.projection.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Shares runs among threads. Runs are handed out in blocks, in order. Each thread has a worker of its own; the caller
 * adds up what the workers have counted, in any order.
 */
public final class WorkerPool {

    /** Runs handed out at a time, at most. */
    private static final int LARGEST_BLOCK = 64;

    /** Each thread fetches at least so many blocks, so that no thread is left with most of the work at the end. */
    private static final int ROUNDS = 8;

    private final int threads;

    /** A pool of so many threads, including the caller's. */
    public WorkerPool(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Work needs at least one thread, not " + threads);
        }
        this.threads = threads;
    }

    /** What one thread does. */
    public interface Worker {

        /** Does a run. One worker's runs have ascending numbers. */
        void run(long run) throws TheoryFailed;
    }

    /**
     * Does the runs from 0 to {@code runs} (exclusive).
     *
     * @param units how much work a run is, in the units of the task's meter
     * @return a worker for each thread
     * @throws TheoryFailed for the first run that failed, whatever the number of threads
     */
    public <W extends Worker> List<W> share(long runs, Supplier<W> workers, TheoryTask task, double units)
            throws WorkCancelled, TheoryFailed {
        long block = Math.clamp(runs / ((long) threads * ROUNDS), 1, LARGEST_BLOCK);
        var shared = new SharedWork<W>(runs, block, workers, task, units);
        var others = new ArrayList<Thread>();
        for (int i = 1; i < Math.min(threads, runs); i++) {
            others.add(Thread.ofPlatform().daemon().name("parallax-" + i).start(shared::work));
        }
        shared.work();
        join(others);
        return shared.gathered();
    }

    /** Waits to the end even if interrupted: work is cancelled through the task, not by an interrupt. */
    private static void join(List<Thread> others) {
        boolean interrupted = false;
        for (var other : others) {
            while (other.isAlive()) {
                try {
                    other.join();
                } catch (InterruptedException interruption) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One piece of work, shared by the threads. */
    private static final class SharedWork<W extends Worker> {

        private final long runs;
        private final long block;
        private final Supplier<W> supplier;
        private final TheoryTask task;
        private final double units;
        private final AtomicLong next = new AtomicLong();
        private final AtomicReference<@Nullable TheoryFailed> failed = new AtomicReference<>();
        private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
        private final List<W> workers = new ArrayList<>();
        private volatile boolean cancelled;

        SharedWork(long runs, long block, Supplier<W> supplier, TheoryTask task, double units) {
            this.runs = runs;
            this.block = block;
            this.supplier = supplier;
            this.task = task;
            this.units = units;
        }

        void work() {
            try {
                var worker = supplier.get();
                synchronized (workers) {
                    workers.add(worker);
                }
                for (long from = next.getAndAdd(block); from < runs; from = next.getAndAdd(block)) {
                    long to = Math.min(runs, from + block);
                    if (!work(worker, from, to)) {
                        return;
                    }
                    task.add(units * (to - from));
                }
            } catch (RuntimeException | Error error) {
                broken.compareAndSet(null, error);
                cancelled = true;
            }
        }

        private boolean work(W worker, long from, long to) {
            for (long run = from; run < to; run++) {
                if (stopped(run)) {
                    return false;
                }
                try {
                    worker.run(run);
                    task.heartbeat();
                } catch (TheoryFailed failure) {
                    failed.updateAndGet(known -> earlier(known, failure));
                    return false;
                }
            }
            return true;
        }

        /**
         * A failure stops later runs only. Blocks are handed out in order, so every earlier run is done or
         * under way, and the failure reported is the first one, however many threads there are.
         */
        private boolean stopped(long run) {
            if (task.cancelled()) {
                cancelled = true;
            }
            var failure = failed.get();
            return cancelled || failure != null && failure.run() < run;
        }

        private static TheoryFailed earlier(@Nullable TheoryFailed known, TheoryFailed other) {
            return known == null || other.run() < known.run() ? other : known;
        }

        List<W> gathered() throws WorkCancelled, TheoryFailed {
            var error = broken.get();
            if (error != null) {
                throw new IllegalStateException("The runner broke: " + error, error);
            }
            if (cancelled) {
                throw new WorkCancelled();
            }
            var failure = failed.get();
            if (failure != null) {
                throw failure;
            }
            return workers;
        }
    }
}
