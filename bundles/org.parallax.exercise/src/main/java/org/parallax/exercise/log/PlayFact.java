package org.parallax.exercise.log;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What was played on a branch. */
public sealed interface PlayFact extends Fact {

    /**
     * A move began.
     *
     * @param until the month up to which it plays
     */
    record MoveStarted(String move, String title, YearMonth until, OptionalInt minutes) implements PlayFact {}

    /** The move ended: its months have been played. */
    record MoveEnded(String move) implements PlayFact {}

    /** A phase of a move began. */
    record PhaseBegun(String move, MovePhase phase) implements PlayFact {}

    /** A move is to last so many minutes in all, pauses apart. */
    record TimerSet(String move, int minutes) implements PlayFact {}

    /** The time of an inject has come; nothing happens yet. */
    record InjectDue(String event) implements PlayFact {}

    /**
     * An event was made to happen.
     *
     * @param planned the month in which the text has it, where it has one
     * @param teams whom it reached; empty for everybody
     * @param words by language, as they were sent
     */
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
    record InjectSkipped(String event, String reason) implements PlayFact {}

    /** An event was ruled out, or allowed again. */
    record EventRuled(String event, boolean out, String reason) implements PlayFact {}

    /** Words went out. */
    record MessageSent(String message, String title, List<String> teams, Map<String, String> words) implements PlayFact {

        public MessageSent {
            teams = List.copyOf(teams);
            words = Map.copyOf(words);
        }
    }

    /** An option was taken, in that month. */
    record ChoiceMade(String decision, String option, YearMonth month, ChoiceGrounds grounds) implements PlayFact {}
}
