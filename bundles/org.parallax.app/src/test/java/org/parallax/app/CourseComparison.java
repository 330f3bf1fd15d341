package org.parallax.app;

import java.time.YearMonth;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;

/**
 * That one figure of the documented past is above, below or the same as another, as the page of comparisons writes it:
 * {@code political 2024-08 > mean of political 2019-01..2021-12}.
 */
record CourseComparison(Figure left, char sign, Figure right) {

    private static final Pattern COMPARISON = Pattern.compile("(.+) ([<>=]) (.+)");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:(?<reach>mean|lowest|highest|rise|fall) of )?(?<indicator>[a-zA-Z ]+?) (?<first>\\d{4}-\\d\\d)(?:\\.\\.(?<last>\\d{4}-\\d\\d))?");

    /** One side of a comparison. */
    private interface Figure {
        double in(DocumentedCourse course);
    }

    static CourseComparison read(String text) {
        var parts = matched(COMPARISON, text);
        return new CourseComparison(figure(parts.group(1)), parts.group(2).charAt(0), figure(parts.group(3)));
    }

    boolean holds(DocumentedCourse course) {
        int order = Double.compare(left.in(course), right.in(course));
        return sign == '>' ? order > 0 : sign == '<' ? order < 0 : order == 0;
    }

    String told(DocumentedCourse course) {
        return String.format(Locale.ROOT, "%.2f %s %.2f", left.in(course), sign, right.in(course));
    }

    private static Figure figure(String text) {
        if (text.matches("\\d+")) {
            return course -> Integer.parseInt(text);
        }
        var parts = matched(FIGURE, text);
        var indicator = indicator(parts.group("indicator"));
        var first = YearMonth.parse(parts.group("first"));
        if (parts.group("reach") == null && parts.group("last") == null) {
            return course -> course.at(indicator, first);
        }
        if (parts.group("reach") == null || parts.group("last") == null) {
            throw new IllegalArgumentException("\"" + text + "\": mean, lowest, highest, rise and fall are of a span FIRST..LAST, and nothing else is");
        }
        var last = YearMonth.parse(parts.group("last"));
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException("\"" + text + "\": the span does not end after it begins");
        }
        return switch (parts.group("reach")) {
            case "mean" -> course -> course.during(indicator, first, last).average().orElseThrow();
            case "lowest" -> course -> extreme(course.during(indicator, first, last), Math::min);
            case "highest" -> course -> extreme(course.during(indicator, first, last), Math::max);
            case "rise" -> course -> course.at(indicator, last) - course.at(indicator, first);
            default -> course -> course.at(indicator, first) - course.at(indicator, last);
        };
    }

    private static double extreme(DoubleStream levels, DoubleBinaryOperator which) {
        return levels.reduce(which).orElseThrow();
    }

    private static Indicator indicator(String name) {
        return switch (name) {
            case "view of SouthKorea by Japan" -> Indicator.viewBy(Side.FIRST);
            case "view of Japan by SouthKorea" -> Indicator.viewBy(Side.SECOND);
            default -> Indicator.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" does not read as " + pattern);
        }
        return matcher;
    }
}
