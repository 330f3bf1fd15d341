package org.parallax.projection.run;

import org.parallax.projection.result.TheoryFailure;

/** Is told how far long work has come, and is asked whether to go on. Called from several threads. */
public interface Progress {

    /** Ignores what it is told, and lets the work go on to the end. */
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

    /** Whether to stop; asked often enough to stop within a tenth of a second. */
    boolean cancelled();

    /** A theory has failed and is left out; called at once, on the thread that asked for the work. */
    default void failed(TheoryFailure failure) {}
}
