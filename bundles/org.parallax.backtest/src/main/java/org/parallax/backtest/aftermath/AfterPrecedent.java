package org.parallax.backtest.aftermath;

import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.series.Observation;
import org.parallax.projection.situation.PastEvent;

/** What a series says of the time some months after one precedent. */
public sealed interface AfterPrecedent {

    /** The documented event. */
    PastEvent precedent();

    /**
     * A value and what was to be expected of it.
     *
     * @param forecast from the values of periods that had ended before the precedent's month
     */
    record Measured(PastEvent precedent, Observation observed, Gaussian forecast) implements AfterPrecedent {

        /** By how much the value lies above what was expected, in the series' unit. */
        public double excess() {
            return observed.value() - forecast.mean();
        }

        /** Whether another rests on the same value and the same forecast, so that it is no second observation. */
        boolean repeats(Measured other) {
            return observed.equals(other.observed) && forecast.equals(other.forecast);
        }
    }

    /** Nothing can be said. */
    record Unmeasured(PastEvent precedent, Why why) implements AfterPrecedent {}

    /** Why nothing can be said. */
    enum Why {

        /** Too few values were known before the precedent's month for a forecast with its error. */
        TOO_FEW_BEFORE,

        /** The series holds no value of that time. */
        NO_VALUE,

        /** That time, or the period that it lies in, was not over by {@code as of}. */
        NOT_OVER
    }
}
