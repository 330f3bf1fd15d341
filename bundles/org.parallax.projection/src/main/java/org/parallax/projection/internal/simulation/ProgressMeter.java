package org.parallax.projection.internal.simulation;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Adds up work done by several threads and reports the share done, in ascending order. */
public final class ProgressMeter {

    private final DoubleConsumer listener;
    private final BooleanSupplier cancelled;
    private final double total;
    private double done;

    /**
     * A meter for work of {@code total} units, of whatever size.
     *
     * @param listener takes the share done, 0 to 1
     * @param cancelled says whether to stop
     */
    public ProgressMeter(DoubleConsumer listener, BooleanSupplier cancelled, double total) {
        this.listener = listener;
        this.cancelled = cancelled;
        this.total = total;
    }

    /** Adds so many units of work done. */
    public synchronized void add(double units) {
        // Reported under the lock: otherwise a thread could be overtaken between adding and reporting.
        done = Math.min(total, done + units);
        listener.accept(done / total);
    }

    /** Reports that all is done, even if rounding keeps the units from adding up to the total. */
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
