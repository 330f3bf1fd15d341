package org.parallax.dsl.scenario;

import java.time.YearMonth;
import org.parallax.model.time.Days;

/**
 * The months in which something may take place, both included.
 *
 * @param first the earliest
 * @param last the latest
 */
public record Months(YearMonth first, YearMonth last) {

    /** The months that hold certain days. */
    public static Months of(Days days) {
        return new Months(YearMonth.from(days.first()), YearMonth.from(days.last()));
    }

    /** The same, later. */
    public Months plus(int months) {
        return new Months(first.plusMonths(months), last.plusMonths(months));
    }

    /** All the days of these months. */
    public Days days() {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }
}
