package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.situation.Indicator;

/** An indicator in a month. */
record Cell(Indicator indicator, int number, ProjectedMonths span) {

    /** Every indicator at every milestone. */
    static List<Cell> at(AttributionMonths milestones) {
        return Stream.of(Indicator.values())
                .flatMap(indicator -> milestones.months().stream()
                        .map(month -> new Cell(indicator, month, milestones.span())))
                .toList();
    }

    /** Every indicator in one month, by its number from 1. */
    static List<Cell> in(int month, ProjectedMonths span) {
        return Stream.of(Indicator.values()).map(indicator -> new Cell(indicator, month, span)).toList();
    }

    YearMonth month() {
        return span.month(number);
    }

    /** The index of the cell in a path. */
    int index() {
        return indicator.ordinal() * span.months() + number - 1;
    }
}
