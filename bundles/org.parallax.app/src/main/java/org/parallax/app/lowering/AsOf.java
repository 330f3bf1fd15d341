package org.parallax.app.lowering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/**
 * The month after which nothing may be known, and where a coarse date is placed. A date counts as known only
 * if its last possible day is not later than the month: what may have come later is hidden.
 */
record AsOf(YearMonth month) {

    /** Whether what happened on {@code date} was known; an absent date is not. */
    boolean knows(PartialDate date) {
        return date.days().map(Days::last).map(YearMonth::from).filter(last -> !last.isAfter(month)).isPresent();
    }

    /** The month a known documented time is placed in; empty if it was not yet known. */
    Optional<YearMonth> place(@Nullable When when) {
        return switch (when) {
            case OnDate on -> place(on.getDate());
            case InMonth in -> place(in.getMonth());
            case Window between when knows(between.getTo()) -> middle(between.getFrom(), between.getTo());
            case null, default -> Optional.empty();
        };
    }

    /** The month a known date is placed in: a year alone in its July. */
    Optional<YearMonth> place(PartialDate date) {
        return knows(date) ? date.month() : Optional.empty();
    }

    /** The month of a date that was fixed in advance, known or not. */
    static Optional<YearMonth> fixed(PartialDate date) {
        return date.month();
    }

    private static Optional<YearMonth> middle(PartialDate from, PartialDate to) {
        return from.days().flatMap(first -> to.days().map(last -> {
            long start = first.first().toEpochDay();
            long end = last.last().toEpochDay();
            return YearMonth.from(LocalDate.ofEpochDay(start + (end - start) / 2));
        }));
    }

    /** The first and last month a date of a scenario may mean. */
    static Optional<Span> span(PartialDate date) {
        return date.days().map(days -> new Span(YearMonth.from(days.first()), YearMonth.from(days.last())));
    }

    /** Months from {@code first} to {@code last}. */
    record Span(YearMonth first, YearMonth last) {}

}
