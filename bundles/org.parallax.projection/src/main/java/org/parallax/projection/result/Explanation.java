package org.parallax.projection.result;

import java.util.List;

/**
 * What moved an indicator by a month.
 *
 * @param drivers what each event contributes to the difference from the baseline, for each theory in the order asked for
 * @param attribution what the change since {@code as of} is made of, for each theory in the order asked for
 * @param sensitivity which inputs drive what the scenario changes, for each theory in the order asked for; none where it was
 *     not asked for
 * @param ended how often conditions were ended in the runs counted, pooled over theories
 * @param failed theories that were asked for and left out
 */
public record Explanation(
        List<Attribution> drivers, List<ChangeAttribution> attribution, List<Tornado> sensitivity,
        EndedConditionFrequencies ended, List<TheoryFailure> failed) {

    public Explanation {
        drivers = List.copyOf(drivers);
        attribution = List.copyOf(attribution);
        sensitivity = List.copyOf(sensitivity);
        failed = List.copyOf(failed);
    }
}
