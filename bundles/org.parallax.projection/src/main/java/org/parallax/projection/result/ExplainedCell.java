package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.projection.situation.Indicator;

/**
 * Of which indicator and month an explanation is wanted. What is left open is where the difference is largest, of the
 * indicators that are shown.
 */
public record ExplainedCell(Optional<Indicator> indicator, Optional<YearMonth> month) {

    /** Where the difference is largest. */
    public static final ExplainedCell LARGEST = new ExplainedCell(Optional.empty(), Optional.empty());

    /** Whether it may be this indicator in this month. */
    public boolean holds(Indicator one, YearMonth in) {
        return month.map(in::equals).orElse(true) && indicator.map(one::equals).orElseGet(() -> Indicator.SHOWN.contains(one));
    }
}
