package org.parallax.exercise.command;

/** Along which line is played. */
public sealed interface BranchCommand extends Command {

    /**
     * Play from a mark on another way.
     *
     * @param mark number of the record at which it lies
     */
    record GoBack(long mark, String title, String reason) implements BranchCommand {}

    /** Play on a branch that has been left, as it stood. */
    record Return(String branch) implements BranchCommand {}
}
