package org.parallax.report.words;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.EventOutcome;

/** Events in order of time. */
public final class Chronology {

    private static final Comparator<Optional<YearMonth>> NEVER_LAST =
            Comparator.comparing(month -> month.orElse(YearMonth.of(Year.MAX_VALUE, Month.DECEMBER)));

    private Chronology() {}

    /** By the first month in which each can happen, then the last; those that never happen at the end. */
    public static List<EventOutcome> of(List<EventOutcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparing(EventOutcome::first, NEVER_LAST).thenComparing(EventOutcome::last, NEVER_LAST))
                .toList();
    }
}
