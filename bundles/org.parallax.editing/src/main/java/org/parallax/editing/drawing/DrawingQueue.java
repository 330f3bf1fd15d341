package org.parallax.editing.drawing;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.projection.run.Progress;

/**
 * Carries out the newest order given to it. An older one is called off at once, and does not hold up the newer one, even
 * where it takes a while to notice. For several threads.
 */
public final class DrawingQueue {

    /** So many that were called off may still be at it; another order then waits for one of them, so that threads stay few. */
    private static final int MOST_CALLED_OFF = 2;

    private final DrawingThreads threads;
    private final Runnable changed;
    private Optional<Job> newest = Optional.empty();
    private int calledOff;

    /** {@code changed} runs, on any thread, when an order is done or has come further. */
    public DrawingQueue(DrawingThreads threads, Runnable changed) {
        this.threads = threads;
        this.changed = changed;
    }

    /** Has this done on a drawing thread in place of what was ordered before; {@code work} looks whether it is called off. */
    public synchronized void order(Consumer<Progress> work) {
        callOff();
        newest = Optional.of(new Job(work));
        begin();
    }

    /** Calls off what was ordered last; whether there was anything to call off. */
    public synchronized boolean callOff() {
        var last = newest;
        newest = Optional.empty();
        last.ifPresent(job -> {
            job.cancelled = true;
            if (job.begun) {
                calledOff++;
                threads.lost();
            }
        });
        return last.isPresent();
    }

    /** How much of the newest order is done, 0 to 1; empty if there is none left to do. */
    public synchronized OptionalDouble share() {
        return newest.isPresent() ? OptionalDouble.of(newest.get().share) : OptionalDouble.empty();
    }

    private void begin() {
        newest.filter(job -> !job.begun && calledOff <= MOST_CALLED_OFF).ifPresent(job -> {
            job.begun = true;
            threads.execute(() -> carryOut(job));
        });
    }

    private void carryOut(Job job) {
        try {
            if (!job.cancelled) {
                job.work.accept(job);
            }
        } finally {
            end(job);
        }
        changed.run();
    }

    private synchronized void end(Job job) {
        if (job.cancelled) {
            calledOff--;
            threads.returned();
        } else {
            newest = Optional.empty();
        }
        begin();
    }

    /** An order, and how far it has come. */
    private final class Job implements Progress {

        private final Consumer<Progress> work;
        private boolean begun;
        private volatile boolean cancelled;
        private volatile double share;

        Job(Consumer<Progress> work) {
            this.work = work;
        }

        @Override
        public void at(double done) {
            share = done;
            changed.run();
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
