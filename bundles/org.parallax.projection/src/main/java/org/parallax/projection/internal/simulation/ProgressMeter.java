package org.parallax.projection.internal.simulation;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Adds up work done by several threads and tells it in ascending order. */
public final class ProgressMeter {

    private final DoubleConsumer told;
    private final BooleanSupplier cancelled;
    private final double total;
    private double done;

    /**
     * A meter for work of {@code total} units, of whatever size.
     *
     * @param told is told the share done
     * @param cancelled is asked whether to stop
     */
    public ProgressMeter(DoubleConsumer told, BooleanSupplier cancelled, double total) {
        this.told = told;
        this.cancelled = cancelled;
        this.total = total;
    }

    /** So many units more are done. */
    public synchronized void add(double units) {
        // Told under the lock: otherwise a thread could be overtaken between adding and telling.
        done = Math.min(total, done + units);
        told.accept(done / total);
    }

    /** All is done, whatever the units add up to in the last bit. */
    public synchronized void finish() {
        if (done < total) {
            add(total);
        }
    }

    /** Whether to stop. */
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
