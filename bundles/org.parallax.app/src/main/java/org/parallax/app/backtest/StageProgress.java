package org.parallax.app.backtest;

import org.parallax.backtest.run.BacktestProgress;
import org.parallax.projection.run.Progress;

/** A stage of a back-test as a part of the whole. */
record StageProgress(BacktestProgress whole, double from, double to, String line) implements BacktestProgress, Progress {

    /** The stage has begun. */
    StageProgress begun() {
        at(0);
        return this;
    }

    @Override
    public void at(double share, String words) {
        whole.at(from + share * (to - from), words);
    }

    @Override
    public void at(double share) {
        at(share, line);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
