package org.parallax.report.record;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
     * @param date of which it is said
     */
    public record Verdict(String id, String sentence, String indicator, RecordDate date, List<Citation> citations) {

        public Verdict {
            citations = List.copyOf(citations);
        }

        /** The month in which it is set on the curve: the middle of a year, where only that is known. */
        public YearMonth month() {
            return YearMonth.of(date.year(), date.month().orElse(6));
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

    /** The level of a course in a month; empty outside the months. */
    public Optional<Double> level(Course course, YearMonth month) {
        long i = ChronoUnit.MONTHS.between(from, month);
        return i < 0 || i >= months() ? Optional.empty() : Optional.of(course.levels.get((int) i));
    }
}
