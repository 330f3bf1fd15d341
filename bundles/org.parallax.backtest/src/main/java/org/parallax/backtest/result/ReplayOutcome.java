package org.parallax.backtest.result;

import java.time.YearMonth;

/**
 * What a theory made of a period of which documents say how relations moved.
 *
 * @param replay id of the replay
 * @param aftermath whether it is read more than half a year after the last event named; else it is read at the onset
 * @param change of the indicator since {@code as of}, in points
 */
public record ReplayOutcome(
        String replay, String theory, Layers layers, boolean aftermath, Reading reading, double change, boolean hit) {

    /**
     * What is read, and what documents say of it.
     *
     * @param indicator id of the indicator as files spell it
     */
    public record Reading(String indicator, YearMonth month, Expected expected) {}

    /** How documents say that relations moved. */
    public enum Expected {
        /** Up by half a point or more. */
        UP,
        /** Down by half a point or more. */
        DOWN,
        /** Less than half of what there was at the onset is left. */
        GONE
    }
}
