package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.ProjectedMonths;

/** The months in which effects are read: the last of the projection and every twelfth before it, ascending. */
record AttributionMonths(ProjectedMonths span, List<Integer> months) {

    static AttributionMonths of(ProjectedMonths span) {
        int first = (span.months() - 1) % 12 + 1;
        return new AttributionMonths(
                span, IntStream.iterate(first, month -> month <= span.months(), month -> month + 12).boxed().toList());
    }

    /** The month of a number. */
    YearMonth month(int number) {
        return span.month(number);
    }
}
