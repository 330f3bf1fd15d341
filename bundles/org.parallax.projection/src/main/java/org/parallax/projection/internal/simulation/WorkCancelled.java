package org.parallax.projection.internal.simulation;

/** The work was called off. */
public final class WorkCancelled extends Exception {

    private static final long serialVersionUID = 1;

    /** Called off from outside. */
    public WorkCancelled() {
        super("The work was called off", null, false, false);
    }
}
