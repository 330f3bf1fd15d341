package org.parallax.projection.situation;

import java.time.YearMonth;

/** What a scenario assumes of a driver in place of the documented course, from the first projected month. */
public sealed interface Assumption {

    Driver driver();

    /** The same value in every run and month. */
    record Fixed(Driver driver, double value) implements Assumption {}

    /** A 90 % range: one normal draw a run, {@code low} and {@code high} its 5 % and 95 % points, cut at 0 and 1. */
    record Range(Driver driver, double low, double high) implements Assumption {}

    /** A straight course from the documented value at {@code as of} to {@code target} in {@code by}, then level. */
    record Ramp(Driver driver, double target, YearMonth by) implements Assumption {}
}
