package org.parallax.exercise.command;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.log.MovePhase;

/** What is played on the floor. */
public sealed interface PlayCommand extends Command {

    /** Begin a move. */
    record StartMove(String move) implements PlayCommand {}

    /** End the move that is played: its months have been played. */
    record EndMove() implements PlayCommand {}

    /** Go into a phase of the move that is played. */
    record EnterPhase(MovePhase phase) implements PlayCommand {}

    /** Let the move that is played last so many minutes in all. */
    record SetTimer(int minutes) implements PlayCommand {}

    /**
     * Make an event happen.
     *
     * @param month of the move that is played, not before the present; empty for the planned one if it is such a month,
     *     else the nearest that is
     * @param words by language, instead of those of the text; empty for those
     */
    record Fire(String event, Optional<YearMonth> month, Map<String, String> words) implements PlayCommand {

        public Fire {
            words = Map.copyOf(words);
        }
    }

    /** Do not make an event happen, nor let it. */
    record Skip(String event, String reason) implements PlayCommand {}

    /** Rule an event out, or take that back. */
    record RuleOut(String event, boolean out, String reason) implements PlayCommand {}

    /** Send a message. */
    record Send(String message) implements PlayCommand {}

    /**
     * Take an option.
     *
     * @param month as for {@link Fire}
     */
    record Choose(String decision, Way way, Optional<String> reason, Optional<YearMonth> month) implements PlayCommand {}

    /** What a time has come for: what is due, what goes out by itself, what closes. */
    record Tick() implements PlayCommand {}

    /** In which way an option is taken. */
    sealed interface Way {

        /** As a closed poll decided: by vote, or by consensus if it was on a proposal. */
        record ByPoll(String poll) implements Way {}

        /** As the lead of the team says. */
        record ByLead(String option) implements Way {}

        /** As the facilitator says. */
        record ByFacilitator(String option) implements Way {}

        /** As a draw by the shares of the scenario falls. */
        record ByChance() implements Way {}
    }
}
