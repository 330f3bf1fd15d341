package org.parallax.report.words;

import java.time.YearMonth;
import java.util.List;

/** Months as text, in English whatever the locale. */
public final class Months {

    private static final List<String> SHORT =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Months() {}

    /** {@code Sep 2027}. */
    public static String name(YearMonth month) {
        return SHORT.get(month.getMonthValue() - 1) + " " + month.getYear();
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

    /** {@code months} months from {@code from} on. */
    public static List<YearMonth> from(YearMonth from, int months) {
        return java.util.stream.IntStream.range(0, months)
                .mapToObj(from::plusMonths)
                .toList();
    }
}
