package org.parallax.backtest.run;

/** Is told how far a back-test has come, and is asked whether to go on. Called from several threads. */
public interface BacktestProgress {

    /** Ignores what it is told, and lets the work go on to the end. */
    BacktestProgress SILENT = new BacktestProgress() {
        @Override
        public void at(double share, String line) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Some of the work is done.
     *
     * @param share of all of it, 0 to 1; never falls
     * @param line what is being done, in words
     */
    void at(double share, String line);

    /** Whether to stop; asked often enough to stop within a second. */
    boolean cancelled();
}
