package org.parallax.projection.result;

import java.util.List;
import java.util.Optional;

/**
 * How often conditions were ended, as shares of a set of runs.
 *
 * @param conditions those that can stand in the projection: the planned ones by id, then the documented ones that stand
 *     at {@code as of}, in the order of the past
 * @param enders ids of the planned events that ended a condition in some of these runs, by id
 */
public record EndedConditionFrequencies(List<ConditionOutcome> conditions, List<String> enders) {

    /** Of a scenario without any condition. */
    public static final EndedConditionFrequencies NONE = new EndedConditionFrequencies(List.of(), List.of());

    public EndedConditionFrequencies {
        conditions = List.copyOf(conditions);
        enders = List.copyOf(enders);
    }

    /** The condition that an event begins; empty if it begins none. */
    public Optional<ConditionOutcome> of(String event) {
        return conditions.stream().filter(each -> each.condition().equals(event)).findFirst();
    }
}
