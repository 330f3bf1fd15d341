package org.parallax.app.backtest;

/**
 * How much a back-test computes.
 *
 * @param runs of each projection
 * @param seed any number
 * @param threads at least 1; changes how long it takes and nothing else
 */
public record BacktestEffort(long runs, long seed, int threads) {

    /** What was fixed before anything was scored. */
    public static final long RUNS = 1000;

    /** What was fixed before anything was scored. */
    public static final long SEED = 1;

    public BacktestEffort {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException("A back-test has at least a run and a thread");
        }
    }

    /** The runs and the seed that were fixed beforehand, on some threads. */
    public static BacktestEffort on(int threads) {
        return new BacktestEffort(RUNS, SEED, threads);
    }
}
