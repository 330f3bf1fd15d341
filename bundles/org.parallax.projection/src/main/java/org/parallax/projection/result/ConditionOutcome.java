package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How often a condition, documented or planned, was ended and did not begin again.
 *
 * @param condition id of the event that begins it
 * @param ended share of the runs counted in which it was ended, 0 to 1
 * @param when the months in which it was; empty if it never was
 */
public record ConditionOutcome(String condition, String title, double ended, Optional<Months> when) {

    /**
     * When a condition was ended in the runs in which it was.
     *
     * @param first earliest month
     * @param usual by when it was in half of them
     * @param last latest month
     */
    public record Months(YearMonth first, YearMonth usual, YearMonth last) {}
}
