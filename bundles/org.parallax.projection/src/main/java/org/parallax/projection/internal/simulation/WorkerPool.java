package org.parallax.projection.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Shares runs among threads. Runs are handed out in blocks, in order; each thread has a worker of its own,
 * and what the workers have gathered is for the caller to add up in whatever order.
 */
public final class WorkerPool {

    /** Runs handed out at a time, at most. */
    private static final int LARGEST_BLOCK = 64;

    /** So many times each thread comes for more, at least, lest one be left with the work. */
    private static final int ROUNDS = 8;

    private final int threads;

    /** A crew of so many threads, the caller's among them. */
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
     * Does the runs from 0 to {@code runs}.
     *
     * @param units what a run counts on the turn's meter
     * @return a worker for each thread
     * @throws TheoryFailed for the first run that failed, whatever the number of threads
     */
    public <W extends Worker> List<W> share(long runs, Supplier<W> workers, TheoryTask turn, double units)
            throws WorkCancelled, TheoryFailed {
        long block = Math.clamp(runs / ((long) threads * ROUNDS), 1, LARGEST_BLOCK);
        var shift = new Shift<W>(runs, block, workers, turn, units);
        var helpers = new ArrayList<Thread>();
        for (int i = 1; i < Math.min(threads, runs); i++) {
            helpers.add(Thread.ofPlatform().daemon().name("parallax-" + i).start(shift::work));
        }
        shift.work();
        join(helpers);
        return shift.gathered();
    }

    /** Waits whatever happens: work is called off through the turn, not by interrupting. */
    private static void join(List<Thread> helpers) {
        boolean interrupted = false;
        for (var helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException interruption) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One piece of work while it is shared. */
    private static final class Shift<W extends Worker> {

        private final long runs;
        private final long block;
        private final Supplier<W> supplier;
        private final TheoryTask turn;
        private final double units;
        private final AtomicLong next = new AtomicLong();
        private final AtomicReference<@Nullable TheoryFailed> failed = new AtomicReference<>();
        private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
        private final List<W> workers = new ArrayList<>();
        private volatile boolean cancelled;

        Shift(long runs, long block, Supplier<W> supplier, TheoryTask turn, double units) {
            this.runs = runs;
            this.block = block;
            this.supplier = supplier;
            this.turn = turn;
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
                    turn.add(units * (to - from));
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
                    turn.stir();
                } catch (TheoryFailed failure) {
                    failed.updateAndGet(known -> earlier(known, failure));
                    return false;
                }
            }
            return true;
        }

        /**
         * A failure stops later runs only. Blocks are handed out in order, so every earlier run is done or
         * in hand, and the failure told in the end is the first, however many threads there are.
         */
        private boolean stopped(long run) {
            if (turn.cancelled()) {
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
