package org.parallax.dsl.scenario;

import java.time.YearMonth;
import org.parallax.model.time.Days;

/**
 * The months in which something may take place, both included.
 *
 * @param first the earliest
 * @param last the latest
 */
public record MonthRange(YearMonth first, YearMonth last) {

    /** The months that hold certain days. */
    public static MonthRange of(Days days) {
        return new MonthRange(YearMonth.from(days.first()), YearMonth.from(days.last()));
    }

    /** The same, later. */
    public MonthRange plus(int months) {
        return new MonthRange(first.plusMonths(months), last.plusMonths(months));
    }

    /** All the days of these months. */
    public Days days() {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }
}
