package org.parallax.app.importing.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.time.PartialDate;

/** Reads dates as spreadsheets and people write them. What can be meant in two ways is not guessed. */
public final class DateCell {

    private static final String TIME = "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]([a-z]{3,9})\\.?[ ,-]+(\\d{4})");
    private static final Pattern NAMED_DAY = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[ ,-]+(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})[ -]?q([1-4])|q([1-4])[ /-]?(\\d{4}))");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}|\\d{1,2}[ -][a-z]{3,9}[ -]\\d{2}");
    /** Midnight in UTC is how days are written that have no time. */
    private static final Pattern ZONED = Pattern.compile(".*[t ]\\d{1,2}:\\d{2}.*(?:z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern MIDNIGHT = Pattern.compile(".*[t ]0?0:00(?::00(?:\\.0+)?)?(?:z|[+-]00:?00)");
    /** A spreadsheet makes the same of May and of October as of the middle of a year. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{4}\\.\\d");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:\\.\\d+)?");
    private static final List<Pattern> WINDOWS = List.of(
            Pattern.compile("between (.+) and (.+)"), Pattern.compile("(.+?) ?(?:\\.\\.+|…) ?(.+)"),
            Pattern.compile("(?:from )?(.+) (?:to|until) (.+)"), Pattern.compile("(.+?) ?[–—] ?(.+)"), Pattern.compile("(.+) - (.+)"),
            Pattern.compile("(\\d{4}-\\d{2}(?:-\\d{2})?)/(\\d{4}-\\d{2}(?:-\\d{2})?)"));
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");

    private DateCell() {}

    /** What a cell that is not blank says. */
    public static DateReading read(String cell) {
        var text = cell.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var year = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
            int last = 3 * Integer.parseInt(quarter.group(1) == null ? quarter.group(3) : quarter.group(2));
            return window(month(year, last - 2), month(year, last));
        }
        for (var form : WINDOWS) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return between(single(parts.group(1)), single(parts.group(2)));
            }
        }
        return single(text);
    }

    private static DateReading between(DateReading first, DateReading last) {
        if (first instanceof DateReading.Read(var from) && last instanceof DateReading.Read(var to)) {
            return window(from.from(), to.to());
        }
        return first instanceof DateReading.Wrong ? first : last;
    }

    private static DateReading window(String from, String to) {
        return new DateReading.Read(new WrittenDate(from, to));
    }

    private static DateReading single(String text) {
        var ambiguous = YEAR_LAST.matcher(text);
        if (ambiguous.matches() && isAmbiguous(ambiguous.toMatchResult())) {
            var year = ambiguous.group(4);
            return new DateReading.Wrong("may be " + date(year, ambiguous.group(3), ambiguous.group(1)) + " or "
                    + date(year, ambiguous.group(1), ambiguous.group(3)) + "; write the one that is meant, year first");
        }
        if (ZONED.matcher(text).matches() && !MIDNIGHT.matcher(text).matches()) {
            return new DateReading.Wrong("has a time zone, and may be another day elsewhere; write the day that is meant, without the time");
        }
        if (DECIMAL.matcher(text).matches()) {
            return new DateReading.Wrong("may be a month or a part of a year; write a month with two figures: 2019-05");
        }
        var meant = written(text);
        if (meant.isPresent()) {
            return meant.get().isImpossible() ? new DateReading.Wrong("is not in the calendar; correct it")
                    : new DateReading.Read(new WrittenDate(meant.get().text(), meant.get().text()));
        }
        return new DateReading.Wrong(SHORT_YEAR.matcher(text).matches() ? "has a year of two figures; write all four, year first: 2019-07-01"
                : SERIAL.matcher(text).matches() ? "is a spreadsheet's own number for a day; give the column the form YYYY-MM-DD there"
                        : "is no date that can be read; write 2019, 2019-07, 2019-07-01 or, for a window, 2019-07..2019-09");
    }

    /** Signs other than a point stand in both orders, which differ where neither figure is above twelve. */
    private static boolean isAmbiguous(MatchResult form) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(3));
        return !form.group(2).equals(".") && first != second && first <= 12 && second <= 12;
    }

    private static Optional<PartialDate> written(String text) {
        return Stream.of(
                        form(YEAR_FIRST, text).map(is -> date(is.group(1), is.group(2), is.group(3))),
                        form(COMPACT, text).map(is -> date(is.group(1), is.group(2), is.group(3))),
                        form(YEAR_LAST, text).map(DateCell::yearLast),
                        form(MONTH_YEAR, text).map(is -> date(is.group(2), is.group(1), "")),
                        form(DAY_NAMED, text).flatMap(is -> number(is.group(2)).map(month -> date(is.group(3), month, is.group(1)))),
                        form(NAMED_DAY, text).flatMap(is -> number(is.group(1)).map(month -> date(is.group(3), month, is.group(2)))),
                        form(NAMED, text).flatMap(is -> number(is.group(1)).map(month -> date(is.group(2), month, ""))))
                .flatMap(Optional::stream).findFirst().map(PartialDate::valueOf);
    }

    private static String yearLast(MatchResult form) {
        boolean monthFirst = !form.group(2).equals(".") && Integer.parseInt(form.group(3)) > 12;
        return monthFirst ? date(form.group(4), form.group(1), form.group(3)) : date(form.group(4), form.group(3), form.group(1));
    }

    private static Optional<MatchResult> form(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<String> number(String month) {
        return MONTHS.stream().filter(name -> name.startsWith(month) || month.equals("sept") && name.startsWith("sep")).findFirst()
                .map(name -> Integer.toString(1 + MONTHS.indexOf(name)));
    }

    private static String month(String year, int month) {
        return date(year, Integer.toString(month), "");
    }

    private static String date(String year, @Nullable String month, @Nullable String day) {
        return year + part(month) + part(day);
    }

    private static String part(@Nullable String figures) {
        return figures == null || figures.isEmpty() ? "" : (figures.length() == 1 ? "-0" : "-") + figures;
    }
}
