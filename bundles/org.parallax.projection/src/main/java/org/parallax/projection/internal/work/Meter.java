package org.parallax.projection.internal.work;

import org.parallax.projection.run.Progress;

/** Adds up work done by several threads and tells it in ascending order. */
public final class Meter {

    private final Progress progress;
    private final double total;
    private double done;

    /** A meter for work of {@code total} units, of whatever size. */
    public Meter(Progress progress, double total) {
        this.progress = progress;
        this.total = total;
    }

    /** So many units more are done. */
    public synchronized void add(double units) {
        // Told under the lock: otherwise a thread could be overtaken between adding and telling.
        done = Math.min(total, done + units);
        progress.at(done / total);
    }

    /** All is done, whatever the units add up to in the last bit. */
    public synchronized void finish() {
        if (done < total) {
            add(total);
        }
    }

    /** Whether to stop. */
    public boolean cancelled() {
        return progress.cancelled();
    }
}
