package org.parallax.projection.result;

import java.util.List;

/** How often a decision's options were chosen, as shares of the runs counted; they sum to how often it came up. */
public record DecisionOutcome(String decision, String question, List<OptionShare> options) {

    public DecisionOutcome {
        options = List.copyOf(options);
    }

    /** One option's share of the runs counted, 0 to 1. */
    public record OptionShare(String option, String title, double probability) {}
}
