package org.parallax.report.record;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of a record, known to the year, the month or the day.
 *
 * @param month 1 to 12; empty where only the year is known
 * @param day of the month; empty where only year and month are known
 */
public record RecordDate(int year, OptionalInt month, OptionalInt day) {

    private static final Comparator<RecordDate> IN_ORDER = Comparator.comparingInt(RecordDate::year)
            .thenComparingInt(date -> date.month.orElse(0))
            .thenComparingInt(date -> date.day.orElse(0));

    private static final RecordDate BEFORE_ALL = new RecordDate(Integer.MIN_VALUE, OptionalInt.empty(), OptionalInt.empty());

    /** Earlier dates first, a year before its months, and what has no date before all others. */
    public static final Comparator<Optional<RecordDate>> NONE_FIRST =
            Comparator.comparing(date -> date.orElse(BEFORE_ALL), IN_ORDER);

    private static final int MID_MONTH = 15;

    /** Rejects a day without its month. */
    public RecordDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("A day is known only with its month");
        }
    }

    /** Some time in a year. */
    public static RecordDate of(Year year) {
        return new RecordDate(year.getValue(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Some day of a month. */
    public static RecordDate of(YearMonth month) {
        return new RecordDate(month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    /** A day. */
    public static RecordDate of(LocalDate day) {
        return new RecordDate(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    /** The text of a date, empty for none. */
    public static String text(Optional<RecordDate> date) {
        return date.map(RecordDate::toString).orElse("");
    }

    /** As a year with its fraction: the middle of what it names. */
    public double inYears() {
        if (month.isEmpty()) {
            return year + 0.5;
        }
        double dayOfMonth = day.orElse(MID_MONTH);
        return year + (month.getAsInt() - 1 + dayOfMonth / 31) / 12;
    }

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        day.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        return text.toString();
    }
}
