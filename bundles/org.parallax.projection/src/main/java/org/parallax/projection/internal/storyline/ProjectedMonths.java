package org.parallax.projection.internal.storyline;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.parallax.projection.situation.Situation;

/** The projected months, numbered from 1. */
public record ProjectedMonths(YearMonth first, int months) {

    /** The projected months of a situation. */
    public static ProjectedMonths of(Situation situation) {
        return new ProjectedMonths(situation.from(), situation.months());
    }

    /** The number of a month: 1 for the first projected one, 0 or less before it. */
    public int number(YearMonth month) {
        return Math.toIntExact(first.until(month, ChronoUnit.MONTHS) + 1);
    }

    /** The month of that number. */
    public YearMonth month(int number) {
        return first.plusMonths(number - 1L);
    }

    /** Whether a number is that of a projected month. */
    public boolean contains(int number) {
        return number >= 1 && number <= months;
    }
}
