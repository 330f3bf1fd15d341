package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.model.Scenario;

/**
 * The months of a scenario, as far as it and its ancestors say.
 *
 * @param asOf the last month that is known
 * @param end the last month projected
 */
public record ScenarioHorizon(Optional<YearMonth> asOf, Optional<YearMonth> end) {

    /**
     * Far beyond any horizon. A check reports a scenario that asks for more; the limit keeps the arithmetic from
     * overflowing.
     */
    private static final int MOST_MONTHS = 12_000;

    /** The horizon of a scenario. */
    public static ScenarioHorizon of(Scenario scenario) {
        Lineage lineage = Lineage.of(scenario);
        Optional<YearMonth> asOf = lineage.asOf().month();
        Optional<YearMonth> end = asOf.flatMap(
                from -> lineage.months().filter(m -> m > 0).map(months -> from.plusMonths(bounded(months))));
        return new ScenarioHorizon(asOf, end);
    }

    /** The first month projected. */
    public Optional<YearMonth> start() {
        return asOf.map(month -> month.plusMonths(1));
    }

    /** A number of months as written, kept from running backward or beyond any calendar. */
    static int bounded(int months) {
        return Math.clamp(months, 0, MOST_MONTHS);
    }
}
