package org.parallax.projection.run;

import org.parallax.projection.result.TheoryFailure;

/** Told how far long work has come, and asked whether to go on. Called from several threads. */
public interface Progress {

    /** Goes on to the end and tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code share} of the work, 0 to 1, is done. */
    void at(double share);

    /** Whether to stop; looked at often enough to stop within a tenth of a second. */
    boolean cancelled();

    /** A theory has failed and is left out; told at once, on the thread that asked for the work. */
    default void failed(TheoryFailure failure) {}
}
