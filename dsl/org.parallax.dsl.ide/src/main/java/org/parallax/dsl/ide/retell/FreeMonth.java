package org.parallax.dsl.ide.retell;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/**
 * Proposes a month for a further event: the one after the scenario's last dated event, so that the story goes on; half
 * a year into a scenario that has none. Always one of the scenario's months.
 */
record FreeMonth(Scenario scenario, YearMonth start, YearMonth end) {

    private static final int SOON = 5;

    YearMonth month() {
        var wished = lastEvent().map(month -> month.plusMonths(1)).orElse(start.plusMonths(SOON));
        return wished.isBefore(start) ? start : wished.isAfter(end) ? end : wished;
    }

    private Optional<YearMonth> lastEvent() {
        var timing = HappeningMonths.of(scenario);
        return scenario.getStatements().stream()
                .filter(Event.class::isInstance)
                .flatMap(event -> timing.of((Event) event).stream())
                .map(MonthRange::last)
                .max(YearMonth::compareTo);
    }
}
