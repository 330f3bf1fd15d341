package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.model.When;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

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

    /** The months a date may mean; empty when it is absent or impossible. */
    public static Optional<MonthRange> of(PartialDate date) {
        return date.days().map(MonthRange::of);
    }

    /** The months an absolute time may mean; empty for a relative, missing or impossible one. */
    public static Optional<MonthRange> of(When when) {
        return HappeningMonths.days(when).map(MonthRange::of);
    }

    /** The same range, moved later by a number of months. */
    public MonthRange plus(int months) {
        return new MonthRange(first.plusMonths(months), last.plusMonths(months));
    }

    /** All the days of these months. */
    public Days days() {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }
}
