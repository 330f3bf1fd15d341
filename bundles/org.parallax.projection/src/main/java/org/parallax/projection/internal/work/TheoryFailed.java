package org.parallax.projection.internal.work;

/** A theory threw an exception or gave no number. */
public final class TheoryFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final long run;

    TheoryFailed(long run, String message, Throwable cause) {
        super(message, cause);
        this.run = run;
    }

    /** The run it failed in. */
    public long run() {
        return run;
    }
}
