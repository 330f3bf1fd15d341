package org.parallax.exercise.plan;

/** How several people come to one choice. */
public enum DecisionRule {
    /** More than half of the ballots cast. */
    MAJORITY,
    /** More ballots than any other option has. */
    PLURALITY,
    /** Somebody agrees and nobody objects. */
    CONSENSUS,
    /** The lead of the team says; ballots advise. */
    LEAD
}
