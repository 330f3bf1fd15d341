package org.parallax.backtest.run;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;

/** The documented events after the first origin of a plan, in the months from which they were known. Immutable. */
final class Upheavals {

    /** How many points make an upheaval. */
    private static final double LEAST = 1;

    private final SortedMap<YearMonth, List<Impact>> impacts = new TreeMap<>();

    private Upheavals() {}

    /** Those of a record from the first origin to the end of the months after the last. */
    static Upheavals of(RecordByMonth record, CoursePlan plan) {
        var upheavals = new Upheavals();
        if (!plan.origins().isEmpty()) {
            var first = plan.origins().first();
            int months = (int) first.until(plan.origins().last(), ChronoUnit.MONTHS) + CoursePlan.MONTHS;
            var later = new LaterMonths(record, first, months);
            var known = LaterEvents.firstKnown(later);
            for (var past : later.atEnd().past()) {
                var month = known.get(past.event().id());
                if (month != null) {
                    upheavals.impacts.computeIfAbsent(month, each -> new ArrayList<>()).add(past.event().impact());
                }
            }
        }
        return upheavals;
    }

    /** The months with an event that moves an indicator by a point or more, ascending. */
    List<YearMonth> of(Indicator indicator) {
        return impacts.entrySet().stream()
                .filter(month -> month.getValue().stream().anyMatch(impact -> Math.abs(points(impact, indicator)) >= LEAST))
                .map(month -> month.getKey()).toList();
    }

    private static double points(Impact impact, Indicator indicator) {
        return switch (indicator) {
            case SOCIETAL -> impact.on(Domain.SOCIETAL);
            case COOPERATION -> overall(impact);
            default -> impact.on(Channel.behind(indicator).getFirst()).points();
        };
    }

    private static double overall(Impact impact) {
        double sum = 0;
        for (var domain : Domain.values()) {
            sum += impact.on(domain);
        }
        return sum / Domain.values().length;
    }
}
