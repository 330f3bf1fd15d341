package org.parallax.report.words;

import java.util.List;
import java.util.Locale;

/** Numbers as text, the same in every locale. */
public final class Numbers {

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    /** One decimal, with a plain hyphen for minus: for tables. */
    public static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** One decimal with its sign: {@code +3.2}, {@code -6.1}, {@code 0.0}. */
    public static String signedTenths(double value) {
        var text = tenths(value);
        return text.startsWith("-") || text.equals("0.0") ? text : "+" + text;
    }

    /** As {@link #signedTenths} with a true minus sign: for charts and pages. */
    public static String change(double value) {
        return signedTenths(value).replace('-', '−');
    }

    /** A whole number with a true minus sign. */
    public static String whole(double value) {
        return Long.toString(Math.round(value)).replace('-', '−');
    }

    /** A share as whole per cent; what is small but there is {@code <1 %}, what is not quite all {@code >99 %}. */
    public static String percent(double share) {
        var rounded = Math.round(share * 100);
        if (rounded == 0 && share > 0) {
            return "<1\u00a0%";
        }
        if (rounded == 100 && share < 1) {
            return ">99\u00a0%";
        }
        return rounded + "\u00a0%";
    }

    /** A whole per cent with its sign, a true one for minus: {@code +20 %}, {@code −10 %}. */
    public static String signedPercent(double share) {
        long rounded = Math.round(share * 100);
        return (rounded > 0 ? "+" : rounded < 0 ? "−" : "") + Math.abs(rounded) + "\u00a0%";
    }

    /** A count with thousands set apart: {@code 10,000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A size in points, in words up to twelve: {@code about nine points}, {@code less than a point}. */
    public static String points(double size) {
        var rounded = Math.round(Math.abs(size));
        if (Math.abs(size) < 0.75) {
            return "less than a point";
        }
        return "about " + counted(rounded, "point");
    }

    /** A count in words up to twelve, in figures above, as {@link #count} sets them. */
    public static String inWords(long count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get((int) count) : count(count);
    }

    /** {@code one source}, {@code nine sources}, {@code 14 sources}. */
    public static String counted(long count, String thing) {
        return inWords(count) + " " + plural(count, thing);
    }

    /** {@code thing} for one of them, {@code things} for any other count. */
    public static String plural(long count, String thing) {
        return count == 1 ? thing : thing + "s";
    }

    /** {@code 1 run}, {@code 10,000 runs}: in figures, for tables and captions. */
    public static String figures(long count, String thing) {
        return count(count) + " " + plural(count, thing);
    }

    /** {@code one month}, {@code nine months}. */
    public static String months(long count) {
        return counted(count, "month");
    }
}
