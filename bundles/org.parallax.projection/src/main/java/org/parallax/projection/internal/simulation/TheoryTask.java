package org.parallax.projection.internal.simulation;

/**
 * The time in which one theory has the threads. Tells the meter of its work until it is over; whoever is late
 * then tells nothing any more and finds the work called off.
 */
public final class TheoryTask {

    private final ProgressMeter meter;
    private volatile boolean stirred;
    private volatile boolean over;

    /** A turn whose work counts on {@code meter}. */
    public TheoryTask(ProgressMeter meter) {
        this.meter = meter;
    }

    /** So many units more are done. */
    void add(double units) {
        if (!over) {
            meter.add(units);
        }
    }

    /** The theory has come a step further. */
    public void stir() {
        // Read first: a field that is written all the time would travel between processors.
        if (!stirred) {
            stirred = true;
        }
    }

    /** Whether it has come further since this was asked last. */
    public boolean stirredSince() {
        boolean did = stirred;
        stirred = false;
        return did;
    }

    /** Whether to stop. */
    public boolean cancelled() {
        return over || meter.cancelled();
    }

    /** Nothing of it counts from now on. */
    public void end() {
        over = true;
    }
}
