package org.parallax.projection.situation;

import java.util.List;

/** A choice among named options, taken in the runs where its timing and condition let it come up. */
public record Decision(String id, String question, Timing timing, Condition condition, List<Option> options) {

    public Decision {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("A decision has options: " + id);
        }
    }

    /** One answer with its share of the choices, 0 to 1; the shares of a decision sum to 1. */
    public record Option(String id, String title, double share) {}
}
