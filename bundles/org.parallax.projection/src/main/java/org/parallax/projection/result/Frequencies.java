package org.parallax.projection.result;

import java.util.List;

/** How often planned events happened and options were chosen, as shares of a set of runs. */
public record Frequencies(List<EventOutcome> events, List<DecisionOutcome> decisions) {

    public Frequencies {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
