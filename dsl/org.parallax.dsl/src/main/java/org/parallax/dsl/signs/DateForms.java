package org.parallax.dsl.signs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Months and days as other countries and programs write them. */
public final class DateForms {

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
            "dec");
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Set<String> DATING = Set.of("in", "on", "between", "and", "from", "to", "by", "since", "until", "of",
            "published", "signed", "term", "told");

    private static final Pattern MONTH_NAME = whole(MONTH);
    private static final Pattern TIMED = whole("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR_FIRST = whole("(\\d{4})([ \\t]*[-/.][ \\t]*|[ \\t]+)(\\d{1,2})(?:([ \\t]*[-/.][ \\t]*)(\\d{1,2}))?(?![-/.]\\d)");
    private static final Pattern YEAR_LAST = whole("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH_YEAR = whole("(\\d{1,2})([-/.])(\\d{4})");
    private static final Pattern SHORT_YEAR = whole("(\\d{2})/(\\d{2})(?:/(\\d{2}))?(?![-/.]\\d)");
    private static final Pattern QUARTER = whole("(?:(\\d{4})[ \\t-]*q([1-4])|q([1-4])[ \\t/-]*(\\d{4}))");
    private static final Pattern WEEK = whole("(\\d{4})-?w(\\d{1,2})(?:-\\d)?");
    private static final Pattern NAMED = whole("(?:" + DAY + "\\.?[ \\t]+(?:of[ \\t]+)?)?" + MONTH + "\\.?(?:[ \\t]+" + DAY
            + "(?=[ \\t,]))?,?[ \\t-]*(\\d{4})");
    private static final Pattern YEAR_NAMED = whole("(\\d{4})[ \\t-]*" + MONTH + "\\.?(?:[ \\t-]+" + DAY + ")?");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\p{Nd}{4})\\s?[\u5e74\ub144](?:\\s?(\\p{Nd}{1,2})\\s?[\u6708\uc6d4]"
            + "(?:\\s?(\\p{Nd}{1,2})\\s?[\u65e5\uc77c])?)?");

    private DateForms() {
    }

    private static Pattern whole(String form) {
        return Pattern.compile(form + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    /** The date that begins at an offset, if one does; the word before it tells dates from numbers. */
    static Optional<WrittenForm> at(String text, int start, String previous) {
        boolean dated = isDating(previous);
        return match(TIMED, text, start).map(form -> WrittenForm.clear(form.end(), form.group(1), Slip.Kind.DATE,
                        "Days are written without the time: " + form.group(1) + " in place of " + form.group() + "."))
                .or(() -> match(YEAR_FIRST, text, start).flatMap(form -> yearFirst(form, dated)))
                .or(() -> match(YEAR_LAST, text, start).filter(form -> !form.group(2).equals("-")).map(DateForms::yearLast))
                .or(() -> match(MONTH_YEAR, text, start).filter(form -> form.group(2).equals("/") || dated && form.group(2).equals("."))
                        .map(form -> reading(form, form.group(3), form.group(1), null)))
                .or(() -> match(SHORT_YEAR, text, start).map(DateForms::shortYear))
                .or(() -> match(QUARTER, text, start).map(DateForms::quarter))
                .or(() -> match(WEEK, text, start).map(DateForms::week))
                .or(() -> match(NAMED, text, start).map(form -> reading(form, form.group(4), number(form.group(2)),
                        form.group(1) == null ? form.group(3) : form.group(1))))
                .or(() -> match(YEAR_NAMED, text, start).map(form -> reading(form, form.group(1), number(form.group(2)), form.group(3))));
    }

    /** Whether a date may stand after a word. */
    public static boolean isDating(String word) {
        return DATING.contains(word);
    }

    /** Whether a word is the name of a month, in whole or in short. */
    public static boolean isMonth(String word) {
        return MONTH_NAME.matcher(word).matches();
    }

    /** Whether a word may begin a date: the name of a month or a quarter. */
    static boolean beginsInWords(String word) {
        return word.length() > 2 && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT)) || word.matches("[qQ][1-4]");
    }

    /** A year, month or day in the manner of China, Japan or Korea. */
    static Optional<Slip> eastAsian(String text, int start) {
        return match(EAST_ASIAN, text, start).map(form -> {
            String year = latin(form.group(1));
            WrittenForm read = form.group(2) == null
                    ? WrittenForm.clear(form.end(), "" + Integer.parseInt(year), Slip.Kind.DATE,
                            "Years are written in figures alone: " + Integer.parseInt(year) + " in place of " + form.group() + ".")
                    : reading(form, year, latin(form.group(2)), form.group(3) == null ? null : latin(form.group(3)));
            return new Slip(start, read.end(), read.cure(), read.kind(), read.message(), read.data());
        });
    }

    /** Java reads the figures of most scripts as a number, but none of those that take two units of a text. */
    private static String latin(String figures) {
        return LatinLetters.of(figures).orElseThrow();
    }

    /** The date meant by figures that are no date: 2026-6, 2026-06-31, 26-06, 06-2026, 31-12-2026, 20260601. Empty if none is. */
    public static Optional<String> near(String figures) {
        List<String> parts = List.of(figures.split("-"));
        String year = parts.getFirst();
        if (parts.size() == 1) {
            return figures.matches("(19|20)\\d{2}(0[1-9]|1[0-2])([0-3]\\d)?")
                    ? nearest(figures.substring(0, 4), figures.substring(4, 6), figures.length() == 8 ? figures.substring(6) : null)
                    : Optional.empty();
        }
        boolean yearIsLast = parts.getLast().length() == 4 && year.length() <= 2;
        String day = parts.size() == 3 ? parts.get(yearIsLast ? 0 : 2) : null;
        String month = yearIsLast ? parts.get(parts.size() - 2) : parts.get(1);
        String wholeYear = yearIsLast ? parts.getLast() : year;
        boolean isShort = wholeYear.length() == 2 && parts.size() == 2 && month.length() <= 2 && Integer.parseInt(month) <= 12;
        return nearest(isShort ? "20" + wholeYear : wholeYear, month, day);
    }

    private static Optional<String> nearest(String year, String month, @Nullable String day) {
        if (year.length() != 4 || year.equals("0000") || month.length() > 2 || day != null && day.length() > 2) {
            return Optional.empty();
        }
        int wholeMonth = Math.clamp(Integer.parseInt(month), 1, 12);
        YearMonth read = YearMonth.of(Integer.parseInt(year), wholeMonth);
        return Optional.of(day == null ? year + "-" + two(wholeMonth)
                : year + "-" + two(wholeMonth) + "-" + two(Math.clamp(Integer.parseInt(day), 1, read.lengthOfMonth())));
    }

    private static Optional<WrittenForm> yearFirst(MatchResult form, boolean dated) {
        String sign = form.group(2);
        boolean isDashed = sign.equals("-") && (form.group(4) == null || form.group(4).equals("-"));
        if (isDashed) {
            // Whether there is such a date is a check of its own.
            return Optional.of(WrittenForm.clear(form.end(), form.group(), Slip.Kind.DATE, ""));
        }
        boolean mayBeNumber = (sign.isBlank() || sign.equals(".")) && form.group(5) == null;
        return mayBeNumber && !dated ? Optional.empty() : Optional.of(reading(form, form.group(1), form.group(3), form.group(5)));
    }

    private static WrittenForm yearLast(MatchResult form) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(3));
        boolean isDayFirst = form.group(2).equals(".") || first > 12;
        if (!isDayFirst && second <= 12 && first != second) {
            String month = reading(form, form.group(4), form.group(1), form.group(3)).cure();
            String other = reading(form, form.group(4), form.group(3), form.group(1)).cure();
            return new WrittenForm(form.end(), month, Slip.Kind.DATE, "Days are written in figures, year first: " + month + " or " + other
                    + " in place of " + form.group() + ".", List.of(month, other));
        }
        return isDayFirst ? reading(form, form.group(4), form.group(3), form.group(1))
                : reading(form, form.group(4), form.group(1), form.group(3));
    }

    private static WrittenForm shortYear(MatchResult form) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        if (form.group(3) == null && first > 12 != second > 12) {
            return first > 12 ? reading(form, "20" + form.group(1), form.group(2), null)
                    : reading(form, "20" + form.group(2), form.group(1), null);
        }
        String near = form.group(3) == null ? nearest("20" + form.group(2), form.group(1), null).orElseThrow()
                : nearest("20" + form.group(3), form.group(2), form.group(1)).orElseThrow();
        return new WrittenForm(form.end(), near, Slip.Kind.DATE, (form.group(3) == null ? "Months" : "Days")
                + " are written in figures with the whole year, such as " + near + ", not " + form.group() + ".", List.of());
    }

    private static WrittenForm quarter(MatchResult form) {
        String year = form.group(1) == null ? form.group(4) : form.group(1);
        int last = 3 * Integer.parseInt(form.group(1) == null ? form.group(3) : form.group(2));
        String first = year + "-" + two(last - 2);
        return new WrittenForm(form.end(), first, Slip.Kind.DATE, "Quarters are written by their months: between " + first + " and " + year
                + "-" + two(last) + " in place of " + form.group() + ".", List.of());
    }

    private static WrittenForm week(MatchResult form) {
        int week = Math.clamp(Integer.parseInt(form.group(2)), 1, 52);
        LocalDate monday = LocalDate.of(Integer.parseInt(form.group(1)), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        String month = YearMonth.from(monday).toString();
        return new WrittenForm(form.end(), month, Slip.Kind.DATE, "Weeks are not written, months and days are, such as " + month + " or "
                + monday + ", the Monday of " + form.group() + ".", List.of(month, monday.toString()));
    }

    private static WrittenForm reading(MatchResult form, String year, String month, @Nullable String day) {
        String wholeYear = String.format(Locale.ROOT, "%04d", Math.max(1, Integer.parseInt(year)));
        String wholeMonth = Integer.toString(Integer.parseInt(month));
        String wholeDay = day == null ? null : Integer.toString(Integer.parseInt(day));
        String cure = nearest(wholeYear, wholeMonth, wholeDay).orElseThrow();
        boolean isMeant = Integer.parseInt(wholeMonth) == Integer.parseInt(cure.substring(5, 7))
                && (wholeDay == null || Integer.parseInt(wholeDay) == Integer.parseInt(cure.substring(8)));
        return new WrittenForm(form.end(), cure, Slip.Kind.DATE, sentence(cure, form.group()), isMeant ? List.of(cure) : List.of());
    }

    /** How a month or day is written, given the right way and the wrong one. */
    static String sentence(String cure, String written) {
        return (cure.length() == 7 ? "Months" : "Days") + " are written in figures, such as " + cure + ", not "
                + written.replaceAll("\\s+", " ") + ".";
    }

    private static String two(int figure) {
        return figure < 10 ? "0" + figure : Integer.toString(figure);
    }

    private static String number(String name) {
        return Integer.toString(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    private static Optional<MatchResult> match(Pattern form, String text, int start) {
        Matcher matcher = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
