package org.parallax.projection.internal.simulation;

import org.parallax.projection.result.TheoryFailure;

/** A theory failed, which ends the work with it; the others go on. */
public final class TheoryFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final long run;
    private final transient TheoryFailure failure;

    /** A failure in a run. */
    TheoryFailed(long run, TheoryFailure failure) {
        super(failure.sentence(), null, false, false);
        this.run = run;
        this.failure = failure;
    }

    /** A failure outside any run. */
    public TheoryFailed(TheoryFailure failure) {
        this(-1, failure);
    }

    /** The run it failed in; negative if in none. */
    public long run() {
        return run;
    }

    /** What went wrong. */
    public TheoryFailure failure() {
        return failure;
    }
}
