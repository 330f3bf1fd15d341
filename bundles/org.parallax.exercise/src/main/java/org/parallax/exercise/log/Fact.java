package org.parallax.exercise.log;

/**
 * What a record says happened. A fact stands in the words of then – titles, options, shares – so that no later text
 * changes what was seen. Kinds are never removed and only gain parts that may be absent.
 */
public sealed interface Fact
        permits SessionFact, SeatFact, TextFact, PlayFact, PollFact, BeliefFact, RemarkFact, BranchFact, StageFact {

    /** Whether it belongs to the branch it was recorded on, and not to the session whatever branch is played. */
    default boolean ofBranch() {
        return this instanceof PlayFact || this instanceof PollFact || this instanceof BeliefFact;
    }
}
