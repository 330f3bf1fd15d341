package org.parallax.projection.result;

import java.util.List;

/** How often what a scenario plans came about. */
public record Frequencies(List<EventOutcome> events, List<DecisionOutcome> decisions) {

    public Frequencies {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
