package org.parallax.model.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day. Immutable, never null in the model: an absent date is
 * {@link #ABSENT}. The text of an impossible date (2025-02-30) is kept and makes no exception, so that it can be
 * shown where it stands; such a date has no days.
 *
 * @param text as written; empty when absent
 * @param precision how closely it is known; {@link Precision#NONE} when absent or impossible
 * @param days the days it may mean; empty when absent or impossible
 */
public record PartialDate(String text, Precision precision, Optional<Days> days) {

    /** No date given. */
    public static final PartialDate ABSENT = new PartialDate("", Precision.NONE, Optional.empty());

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    /** Where a date known only to the year is placed. */
    private static final int MID_YEAR = 7;

    /** Rejects null. */
    public PartialDate {
        Objects.requireNonNull(text);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(days);
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; any other text gives an impossible date. */
    public static PartialDate valueOf(String text) {
        if (text.isEmpty()) {
            return ABSENT;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return impossible(text);
        }
        int year = Integer.parseInt(form.group(1));
        if (year < 1) {
            return impossible(text);
        }
        if (form.group(2) == null) {
            return known(text, Precision.YEAR, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(form.group(2));
        if (month < 1 || month > 12) {
            return impossible(text);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (form.group(3) == null) {
            return known(text, Precision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
        int day = Integer.parseInt(form.group(3));
        if (!yearMonth.isValidDay(day)) {
            return impossible(text);
        }
        return known(text, Precision.DAY, yearMonth.atDay(day), yearMonth.atDay(day));
    }

    /** The whole of a month. */
    public static PartialDate of(YearMonth month) {
        return valueOf(DateTimeFormatter.ofPattern("uuuu-MM").format(month));
    }

    private static PartialDate impossible(String text) {
        return new PartialDate(text, Precision.NONE, Optional.empty());
    }

    private static PartialDate known(String text, Precision precision, LocalDate first, LocalDate last) {
        return new PartialDate(text, precision, Optional.of(new Days(first, last)));
    }

    /** Whether a date was written at all, possible or not. */
    public boolean isGiven() {
        return !text.isEmpty();
    }

    /** Whether something was written that is no date in the calendar. */
    public boolean isImpossible() {
        return isGiven() && days.isEmpty();
    }

    /** The month a projection places it in: a year alone counts as its July. Empty when absent or impossible. */
    public Optional<YearMonth> month() {
        return days.map(d -> precision == Precision.YEAR
                ? YearMonth.of(d.first().getYear(), MID_YEAR)
                : YearMonth.from(d.first()));
    }

    /** The text as written, which {@link #valueOf} reads back to an equal value. */
    @Override
    public String toString() {
        return text;
    }
}
