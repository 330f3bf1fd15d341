package org.parallax.exercise.plan;

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
}
