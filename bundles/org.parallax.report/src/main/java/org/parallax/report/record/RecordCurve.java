package org.parallax.report.record;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parallax.report.record.RecordDossier.Citation;

/**
 * The levels that a record implies month by month, before any theory, and what its sources say of the same times.
 *
 * @param from the first month
 * @param courses overall cooperation first; all of one length, a month or more
 * @param verdicts of the sources, in any order
 */
public record RecordCurve(YearMonth from, List<Course> courses, List<Verdict> verdicts) {

    /** A date of which only the year is known is drawn in its seventh month. */
    private static final int MIDDLE = 7;

    /** Rejects courses of no months, or of different lengths. */
    public RecordCurve {
        courses = List.copyOf(courses);
        verdicts = List.copyOf(verdicts);
        if (courses.isEmpty() || courses.getFirst().levels.isEmpty()
                || courses.stream().map(course -> course.levels.size()).distinct().count() > 1) {
            throw new IllegalArgumentException("The courses of a curve have a month or more, all the same number of them");
        }
    }

    /**
     * The levels of one indicator.
     *
     * @param indicator its id
     * @param levels by month, 0 to 100, 50 neutral
     */
    public record Course(String indicator, String label, List<Double> levels) {

        public Course {
            levels = List.copyOf(levels);
        }
    }

    /**
     * What a source says of a time.
     *
     * @param sentence in the record's words; those of the source are quoted in its citations
     * @param indicator id of the indicator it is about, as in {@link Course}; empty if it is about the relationship
     * @param date of which it is said, or from when on
     * @param until the end of the span of which it is said; empty for one date
     */
    public record Verdict(
            String id, String sentence, String indicator, RecordDate date, Optional<RecordDate> until, List<Citation> citations) {

        public Verdict {
            citations = List.copyOf(citations);
        }

        /** Of one date. */
        public Verdict(String id, String sentence, String indicator, RecordDate date, List<Citation> citations) {
            this(id, sentence, indicator, date, Optional.empty(), citations);
        }

        /** Whether it is said of a span. */
        public boolean isOfSpan() {
            return until.isPresent();
        }

        /** The month it is said of, or the first of them: July where of one date only the year is known. */
        public YearMonth first() {
            return YearMonth.of(date.year(), date.month().orElse(isOfSpan() ? 1 : MIDDLE));
        }

        /** The last month it is said of; that of the one date where it has no span. */
        public YearMonth last() {
            return until.map(end -> YearMonth.of(end.year(), end.month().orElse(12))).orElse(first());
        }

        /** Its time in figures, such as {@code 2024-08} or {@code 2015 to 2019}. */
        public String dates() {
            return date + until.map(end -> " to " + end).orElse("");
        }
    }

    /**
     * The levels of a course in the months of a span that the curve has.
     *
     * @param mean of them all
     * @param lowest of them
     * @param lowestIn the first month with the lowest
     * @param from the first of these months
     * @param to the last of these months
     */
    public record Stretch(double mean, double lowest, YearMonth lowestIn, YearMonth from, YearMonth to) {

        /** Whether it is a single month. */
        public boolean isMonth() {
            return from.equals(to);
        }
    }

    /** How many months it has. */
    public int months() {
        return courses.getFirst().levels.size();
    }

    /** The last month. */
    public YearMonth last() {
        return from.plusMonths(months() - 1L);
    }

    /** The course of an indicator, if it is among them. */
    public Optional<Course> course(String indicator) {
        return courses.stream().filter(course -> course.indicator.equals(indicator)).findFirst();
    }

    /** The course that a verdict is about: overall cooperation unless it names another one that is here. */
    public Course courseOf(Verdict verdict) {
        return course(verdict.indicator).orElse(courses.getFirst());
    }

    /** The levels of a verdict's course over the time it is about; empty where none of its months is among these. */
    public Optional<Stretch> stretch(Verdict verdict) {
        var begin = verdict.first().isBefore(from) ? from : verdict.first();
        var end = verdict.last().isAfter(last()) ? last() : verdict.last();
        if (begin.isAfter(end)) {
            return Optional.empty();
        }
        int first = (int) ChronoUnit.MONTHS.between(from, begin);
        var levels = courseOf(verdict).levels.subList(first, first + (int) ChronoUnit.MONTHS.between(begin, end) + 1);
        int lowest = levels.indexOf(Collections.min(levels));
        double sum = 0;
        for (double level : levels) {
            sum += level;
        }
        return Optional.of(new Stretch(sum / levels.size(), levels.get(lowest), begin.plusMonths(lowest), begin, end));
    }

    /** The level of a course in a month; empty outside the months. */
    public Optional<Double> level(Course course, YearMonth month) {
        long i = ChronoUnit.MONTHS.between(from, month);
        return i < 0 || i >= months() ? Optional.empty() : Optional.of(course.levels.get((int) i));
    }
}
