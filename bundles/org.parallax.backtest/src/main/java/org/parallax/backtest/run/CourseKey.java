package org.parallax.backtest.run;

import java.time.YearMonth;
import org.parallax.backtest.result.Arm;
import org.parallax.projection.theory.TheoryCard;

/**
 * What a course depends on, and nothing else.
 *
 * @param basis what is the same for all courses of a back-test
 * @param record digest of the record with its layers
 * @param theory id and version
 */
record CourseKey(Basis basis, String record, YearMonth origin, Arm arm, String theory) {

    /**
     * What is the same for all courses of a back-test.
     *
     * @param program version of the program that projects
     * @param months of each projection
     */
    record Basis(String program, long runs, long seed, int months) {}

    static CourseKey of(Basis basis, RecordByMonth record, YearMonth origin, Arm arm, TheoryCard theory) {
        return new CourseKey(basis, record.digest(), origin, arm, theory.id() + "@" + theory.version());
    }

    /** All of it in a line: different keys have different texts. */
    String text() {
        return String.join(
                "|", "course 1", basis.program, Long.toString(basis.runs), Long.toString(basis.seed),
                Integer.toString(basis.months), record, origin.toString(), arm.id(), theory);
    }
}
