package org.parallax.projection.internal.simulation;

/**
 * The work with one theory. It reports to the meter until it is ended; a thread that comes later reports nothing any
 * more and finds the task cancelled.
 */
public final class TheoryTask {

    private final ProgressMeter meter;
    private volatile boolean beating;
    private volatile boolean over;

    /** A task that reports to {@code meter}. */
    public TheoryTask(ProgressMeter meter) {
        this.meter = meter;
    }

    /** Reports so many units of work done. */
    void add(double units) {
        if (!over) {
            meter.add(units);
        }
    }

    /** Notes that the theory has done something since. */
    public void heartbeat() {
        // Read first: a field that is written all the time would travel between processors.
        if (!beating) {
            beating = true;
        }
    }

    /** Whether there was a heartbeat since this was asked last. */
    public boolean takeHeartbeat() {
        boolean did = beating;
        beating = false;
        return did;
    }

    /** Whether to stop. */
    public boolean cancelled() {
        return over || meter.cancelled();
    }

    /** Ends the task: nothing it reports counts from now on. */
    public void end() {
        over = true;
    }
}
