package org.parallax.projection.internal.simulation;

/** The work was cancelled. */
public final class WorkCancelled extends Exception {

    private static final long serialVersionUID = 1;

    /** Cancelled from outside. */
    public WorkCancelled() {
        super("The work was called off", null, false, false);
    }
}
