package org.parallax.exercise.log;

/** How an option was taken. */
public enum ChoiceHow {
    /** By the ballots of a poll. */
    VOTE,
    /** By the lead of the team. */
    LEAD,
    /** By the facilitator. */
    FACILITATOR,
    /** By a poll in which nobody objected. */
    CONSENSUS,
    /** By a draw with the shares of the scenario. */
    CHANCE
}
