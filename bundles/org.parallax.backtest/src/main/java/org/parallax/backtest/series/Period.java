package org.parallax.backtest.series;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter or a year.
 *
 * @param text as files spell it: {@code 2012-08}, {@code 2012Q3} or {@code 2012}
 * @param first its first month
 * @param months how many it has: 1, 3 or 12
 */
public record Period(String text, YearMonth first, int months) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})|Q([1-4]))?");

    /** The period that a text names; empty if it names none. */
    public static Optional<Period> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? ofParts(text, parts) : Optional.empty();
    }

    private static Optional<Period> ofParts(String text, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.start(3) >= 0) {
            int quarter = text.charAt(parts.start(3)) - '0';
            return Optional.of(new Period(text, YearMonth.of(year, 3 * quarter - 2), 3));
        }
        if (parts.start(2) < 0) {
            return Optional.of(new Period(text, YearMonth.of(year, 1), 12));
        }
        try {
            int month = Integer.parseInt(text.substring(parts.start(2)));
            return Optional.of(new Period(text, YearMonth.of(year, month), 1));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(months - 1);
    }

    /** Its place in the year: 0 to 11 for months, 0 to 3 for quarters, 0 for years. */
    public int season() {
        return (first.getMonthValue() - 1) / months;
    }

    /** How many months lie from the end of this period to the end of another. */
    public int monthsTo(Period later) {
        return index(later.last()) - index(last());
    }

    /** Whether it has ended by the end of a month. */
    public boolean endedBy(YearMonth month) {
        return !last().isAfter(month);
    }

    private static int index(YearMonth month) {
        return 12 * month.getYear() + month.getMonthValue();
    }
}
