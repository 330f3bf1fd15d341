package org.parallax.exercise.plan;

import java.util.Optional;

/** Who takes a decision. */
public sealed interface Decider {

    /** A team, by its rule. */
    record ByTeam(String team, DecisionRule rule) implements Decider {}

    /** All seats together, by a rule that is not {@link DecisionRule#LEAD}. */
    record ByRoom(DecisionRule rule) implements Decider {

        public ByRoom {
            if (rule == DecisionRule.LEAD) {
                throw new IllegalArgumentException("The room has no lead");
            }
        }
    }

    /** The facilitator. */
    record ByFacilitator() implements Decider {}

    /** A draw by the shares of the scenario. */
    record ByChance() implements Decider {}

    /** The rule by which several people take it; empty if nobody votes. */
    default Optional<DecisionRule> votedBy() {
        return switch (this) {
            case ByTeam(var team, var rule) -> Optional.of(rule);
            case ByRoom(var rule) -> Optional.of(rule);
            case ByFacilitator facilitator -> Optional.empty();
            case ByChance chance -> Optional.empty();
        };
    }
}
