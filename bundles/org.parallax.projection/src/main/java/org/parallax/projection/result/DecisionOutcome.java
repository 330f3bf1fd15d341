package org.parallax.projection.result;

import java.util.List;

/** How often a decision's options were chosen, as shares of all runs; they sum to how often it came up. */
public record DecisionOutcome(String decision, String question, List<OptionShare> options) {

    public DecisionOutcome {
        options = List.copyOf(options);
    }

    /** One option's share of all runs, 0 to 1. */
    public record OptionShare(String option, String title, double probability) {}
}
