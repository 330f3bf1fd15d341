package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.situation.Indicator;

/**
 * Which events moved an indicator by a month: each event's effect is the paired difference, run by run,
 * between the scenario and the scenario without that event.
 *
 * @param runs counted: all, unless the result is conditioned on branches
 * @param total mean of scenario minus baseline, in points
 * @param contributions largest effect first
 * @param together the rest of the total: effects that events have only in combination
 */
public record Attribution(
        String theory,
        Indicator indicator,
        YearMonth month,
        long runs,
        double total,
        List<Contribution> contributions,
        double together) {

    public Attribution {
        contributions = List.copyOf(contributions);
    }

    /** An event's mean effect in points, with the 5 % and 95 % points of its effect over the runs. */
    public record Contribution(String event, String title, double effect, double low, double high) {}
}
