package org.parallax.exercise.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.exercise.log.PollOption;

/** What is put to the vote. */
public sealed interface PollCommand extends Command {

    /**
     * Put a decision to the vote of whoever takes it by the text.
     *
     * @param options names of those to vote on; empty for all. A second ballot has fewer
     * @param minutes empty for what the text says
     */
    record OpenPoll(String decision, List<String> options, OptionalInt minutes) implements PollCommand {

        public OpenPoll {
            options = List.copyOf(options);
        }
    }

    /** Ask whoever takes a decision whether all can live with an option. */
    record Propose(String decision, String option, OptionalInt minutes) implements PollCommand {}

    /** Ask for a show of hands, which decides nothing. */
    record AskHands(
            String name, String title, List<PollOption> options, Optional<String> team, boolean secret,
            OptionalInt minutes)
            implements PollCommand {

        public AskHands {
            options = List.copyOf(options);
        }
    }

    /** Vote, or vote otherwise than before. */
    record CastBallot(String poll, String option) implements PollCommand {}

    /** Leave a poll open for so many minutes more. */
    record Extend(String poll, int minutes) implements PollCommand {}

    /** Close a poll. */
    record ClosePoll(String poll) implements PollCommand {}

    /** Show what a poll amounts to. */
    record ShowPoll(String poll) implements PollCommand {}

    /** Let a poll not count. */
    record VoidPoll(String poll, String reason) implements PollCommand {}

    /** Enter what those without a phone voted, in place of what was entered before. */
    record EnterPaper(String poll, Map<String, Integer> counts, String reason) implements PollCommand {

        public EnterPaper {
            counts = Map.copyOf(counts);
        }
    }
}
