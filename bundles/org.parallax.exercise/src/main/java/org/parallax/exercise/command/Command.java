package org.parallax.exercise.command;

/** Something that is asked of a session. */
public sealed interface Command
        permits SessionCommand, SeatCommand, TextCommand, PlayCommand, PollCommand, BeliefCommand, RemarkCommand,
                BranchCommand, StageCommand {}
