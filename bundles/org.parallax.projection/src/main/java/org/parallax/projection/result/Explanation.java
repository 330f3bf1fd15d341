package org.parallax.projection.result;

import java.util.List;

/**
 * What moved an indicator by a month.
 *
 * @param drivers an attribution for each theory, in the order asked for
 * @param ended how often conditions were ended in the runs counted, pooled over theories
 * @param failed theories that were asked for and left out
 */
public record Explanation(List<Attribution> drivers, EndedConditionFrequencies ended, List<TheoryFailure> failed) {

    public Explanation {
        drivers = List.copyOf(drivers);
        failed = List.copyOf(failed);
    }
}
