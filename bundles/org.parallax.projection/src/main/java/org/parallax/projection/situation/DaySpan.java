package org.parallax.projection.situation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which something may have happened, as closely as documents date it.
 *
 * @param first the earliest
 * @param last the latest, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days end after they begin: " + first + " to " + last);
        }
    }

    /** Some day of a month. */
    public static DaySpan in(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether all of them lie in one month. */
    public boolean tellsMonth() {
        return YearMonth.from(first).equals(YearMonth.from(last));
    }
}
