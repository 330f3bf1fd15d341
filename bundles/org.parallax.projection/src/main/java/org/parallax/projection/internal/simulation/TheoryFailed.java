package org.parallax.projection.internal.simulation;

import org.parallax.projection.result.TheoryFailure;

/** Ends the work with a theory; the others go on. */
public final class TheoryFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final long run;
    private final transient TheoryFailure failure;

    /** Failed in a run. */
    TheoryFailed(long run, TheoryFailure failure) {
        super(failure.sentence(), null, false, false);
        this.run = run;
        this.failure = failure;
    }

    /** Failed before its first run, or as a whole. */
    public TheoryFailed(TheoryFailure failure) {
        this(-1, failure);
    }

    /** The run it failed in; below 0 if in none. */
    public long run() {
        return run;
    }

    /** What went wrong. */
    public TheoryFailure failure() {
        return failure;
    }
}
