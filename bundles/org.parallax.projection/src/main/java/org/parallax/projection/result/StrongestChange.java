package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.situation.Indicator;

/**
 * The month in which a scenario changes an indicator most under a theory, and how the theory brings it about.
 *
 * @param change mean level in the scenario less that without it, in points
 * @param mechanisms as in {@link ChangeAttribution}; they sum to the change
 */
public record StrongestChange(
        String theory, Indicator indicator, YearMonth month, double change, List<Mechanism> mechanisms) {

    public StrongestChange {
        mechanisms = List.copyOf(mechanisms);
    }
}
