package org.parallax.exercise.log;

import org.parallax.projection.wire.WireName;

/** Along which lines is played. */
public sealed interface BranchFact extends Fact {

    /** A line of play begins where another stood. */
    @WireName("branch.opened")
    record Opened(String branch, ForkPoint from, String title, String reason) implements BranchFact {}

    /** The room plays on this branch from now. */
    @WireName("branch.floored")
    record Floored(String branch) implements BranchFact {}

    /**
     * Where a branch leaves another.
     *
     * @param number of the last record that both have
     */
    record ForkPoint(String branch, long number) {}
}
