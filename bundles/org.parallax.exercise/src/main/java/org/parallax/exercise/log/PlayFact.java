package org.parallax.exercise.log;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.projection.wire.WireName;

/** What was played on a branch. */
public sealed interface PlayFact extends Fact {

    /**
     * A move began.
     *
     * @param until the month up to which it plays
     */
    @WireName("move.started")
    record MoveStarted(String move, String title, YearMonth until, OptionalInt minutes) implements PlayFact {}

    /** The move ended: its months have been played. */
    @WireName("move.ended")
    record MoveEnded(String move) implements PlayFact {}

    /** A phase of a move began. */
    @WireName("phase")
    record PhaseBegun(String move, MovePhase phase) implements PlayFact {}

    /** A move is to last so many minutes in all, pauses apart. */
    @WireName("timer")
    record TimerSet(String move, int minutes) implements PlayFact {}

    /** The time of an inject has come; nothing happens yet. */
    @WireName("inject.due")
    record InjectDue(String event) implements PlayFact {}

    /**
     * An event was made to happen.
     *
     * @param planned the month in which the text has it, where it has one
     * @param teams whom it reached; empty for everybody
     * @param words by language, as they were sent
     */
    @WireName("inject.fired")
    record InjectFired(
            String event, String title, YearMonth month, Optional<YearMonth> planned, List<String> teams,
            Map<String, String> words, boolean changed)
            implements PlayFact {

        public InjectFired {
            teams = List.copyOf(teams);
            words = Map.copyOf(words);
        }
    }

    /** An inject is not to be made to happen; the event does not happen. */
    @WireName("inject.skipped")
    record InjectSkipped(String event, String reason) implements PlayFact {}

    /** An event was ruled out, or allowed again. */
    @WireName("event.ruled")
    record EventRuled(String event, boolean out, String reason) implements PlayFact {}

    /** Words went out. */
    @WireName("message.sent")
    record MessageSent(String message, String title, List<String> teams, Map<String, String> words) implements PlayFact {

        public MessageSent {
            teams = List.copyOf(teams);
            words = Map.copyOf(words);
        }
    }

    /** An option was taken, in that month. */
    @WireName("choice.made")
    record ChoiceMade(String decision, String option, YearMonth month, ChoiceGrounds grounds) implements PlayFact {}
}
