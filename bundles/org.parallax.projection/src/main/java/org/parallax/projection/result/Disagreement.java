package org.parallax.projection.result;

import java.time.YearMonth;
import org.parallax.projection.situation.Indicator;

/**
 * How far the theories that say something of an indicator are apart on what the scenario changes of it, in the mean.
 *
 * @param spread highest change minus lowest, in points
 * @param signsAgree whether no theory says up where another says down
 */
public record Disagreement(
        Indicator indicator, YearMonth month, double spread, boolean signsAgree, Reading low, Reading high) {

    /** One theory's change in points. */
    public record Reading(String theory, double change) {}
}
