package org.parallax.exercise.log;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parallax.projection.wire.WireName;

/** What was put to the vote on a branch, and how it went. */
public sealed interface PollFact extends Fact {

    /** Id of the poll: what it is about and its round, {@code response.2}; one id is never used again. */
    String poll();

    /**
     * A poll is open.
     *
     * @param round how often the room has been asked this, over all branches
     * @param minutes after which it closes, pauses apart; empty for by hand
     */
    @WireName("poll.opened")
    record Opened(
            String poll, PollSubject subject, int round, String title, List<PollOption> options, PollTerms terms,
            OptionalInt minutes)
            implements PollFact {

        public Opened {
            options = List.copyOf(options);
        }
    }

    /** A ballot; the last of a seat before closing counts. Never of a secret poll. */
    @WireName("ballot.cast")
    record Cast(String poll, String seat, String option) implements PollFact {}

    /** It is to be open so many minutes in all, pauses apart. */
    @WireName("poll.extended")
    record Extended(String poll, int minutes) implements PollFact {}

    /**
     * It is closed.
     *
     * @param counts ballots of each option, without those on paper
     */
    @WireName("poll.closed")
    record Closed(String poll, CloseReason reason, Map<String, Integer> counts) implements PollFact {

        public Closed {
            counts = Map.copyOf(counts);
        }
    }

    /** Its counts are shown. */
    @WireName("poll.shown")
    record Shown(String poll) implements PollFact {}

    /** It does not count, whatever its ballots said. */
    @WireName("poll.voided")
    record Voided(String poll, String reason) implements PollFact {}

    /** What those without a phone voted, in place of what was entered before. */
    @WireName("paper.entered")
    record PaperEntered(String poll, Map<String, Integer> counts, String reason) implements PollFact {

        public PaperEntered {
            counts = Map.copyOf(counts);
        }
    }

    /** Why a poll was closed. */
    enum CloseReason {
        /** The facilitator closed it. */
        HAND,
        /** Its time was over. */
        TIME,
        /** Everybody had voted. */
        ALL
    }
}
