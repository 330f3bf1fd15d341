package org.parallax.exercise.plan;

import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A stretch of an exercise.
 *
 * @param until the month up to which it plays
 * @param minutes how long it is to last; empty if nothing is said
 */
public record Move(String id, String title, YearMonth until, OptionalInt minutes) {}
