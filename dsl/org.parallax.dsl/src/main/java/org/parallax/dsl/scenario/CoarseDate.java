package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.Sourced;
import org.parallax.model.When;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/** What {@code known from} says of a date that may mean more than one month: it had happened by then. */
final class CoarseDate {

    private CoarseDate() {
    }

    /** The month from which a fact is known, if it lies within a time of the fact that may mean more than one month. */
    static Optional<YearMonth> narrowed(Sourced fact, @Nullable When when) {
        return HappeningMonths.days(when).flatMap(days -> narrowed(fact, days));
    }

    /** The month from which a fact is known, if it lies within a date of the fact that may mean more than one month. */
    static Optional<YearMonth> narrowed(Sourced fact, PartialDate date) {
        return date.days().flatMap(days -> narrowed(fact, days));
    }

    /** The days of a fact without those after the month from which it is known, as far as some remain. */
    static Days untilKnown(Sourced fact, Days days) {
        return narrowed(fact, days).map(YearMonth::atEndOfMonth).filter(end -> end.isBefore(days.last()))
                .map(end -> new Days(days.first(), end)).orElse(days);
    }

    private static Optional<YearMonth> narrowed(Sourced fact, Days days) {
        MonthRange months = MonthRange.of(days);
        return fact.getKnownFrom().month().filter(known -> !months.first().equals(months.last())
                && !known.isBefore(months.first()) && !known.isAfter(months.last()));
    }
}
