package org.parallax.projection.result;

import java.util.List;

/** How often planned events happened, options were chosen and conditions were ended, as shares of a set of runs. */
public record Frequencies(
        List<EventOutcome> events, List<DecisionOutcome> decisions, EndedConditionFrequencies ended) {

    public Frequencies {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
