package org.parallax.report.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Months as text, in English whatever the locale. */
public final class MonthWords {

    private static final List<String> SHORT =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final List<String> LONG = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4,9})-([0-9]{2})");

    private MonthWords() {}

    /** {@code Sep 2027}, never broken over two lines. */
    public static String name(YearMonth month) {
        return SHORT.get(month.getMonthValue() - 1) + "\u00a0" + month.getYear();
    }

    /** {@code September 2027}: for running text. */
    public static String full(YearMonth month) {
        return LONG.get(month.getMonthValue() - 1) + "\u00a0" + month.getYear();
    }

    /** {@code Sep 2027}, {@code Sep–Nov 2027} or {@code Nov 2027 – Feb 2028}. */
    public static String range(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return name(first);
        }
        return first.getYear() == last.getYear()
                ? SHORT.get(first.getMonthValue() - 1) + "–" + name(last)
                : name(first) + " – " + name(last);
    }

    /** {@code 2026-01 to 2026-12} as programs write months, or {@code 2026-01} alone. */
    public static String inFigures(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /** A month as {@link YearMonth#toString} writes it, of a year of four figures or more; empty where there is no such month. */
    public static Optional<YearMonth> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(written.group(2));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(written.group(1)), month));
    }

    /** {@code months} months from {@code from} on. */
    public static List<YearMonth> from(YearMonth from, int months) {
        return IntStream.range(0, months)
                .mapToObj(from::plusMonths)
                .toList();
    }
}
