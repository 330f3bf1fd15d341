package org.parallax.report.words;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ProjectionResult;

/** Says of a condition from when it stands, and in how many runs and when it was ended. */
public final class StandingWords {

    private StandingWords() {}

    /** In months as names, for a sentence; empty for an event that begins no condition or never happens. */
    public static Optional<String> of(ProjectionResult result, EventOutcome event) {
        return of(result, event, MonthWords::range);
    }

    /** In months as figures, for a table of text. */
    public static Optional<String> inFigures(ProjectionResult result, EventOutcome event) {
        return of(result, event, MonthWords::inFigures);
    }

    private static Optional<String> of(ProjectionResult result, EventOutcome event, BiFunction<YearMonth, YearMonth, String> range) {
        return result.ended().of(event.event()).flatMap(condition -> event.first().map(first ->
                "stands from " + range.apply(first, first) + ", " + ended(condition, range)));
    }

    /** When it was ended and in how many runs, or that it never was. */
    private static String ended(ConditionOutcome condition, BiFunction<YearMonth, YearMonth, String> range) {
        return condition.when()
                .map(when -> "ended " + range.apply(when.first(), when.last()) + " in " + Numbers.percent(condition.ended()) + " of runs")
                .orElse("ended in no run");
    }
}
