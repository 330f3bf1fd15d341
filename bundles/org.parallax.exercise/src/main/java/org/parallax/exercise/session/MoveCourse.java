package org.parallax.exercise.session;

import java.util.Optional;
import org.parallax.exercise.log.PlayFact;

/**
 * How far a branch has come in its script.
 *
 * @param current the move that is played; empty between moves
 * @param due by inject that has been told to be due, at which milliseconds of the branch's clock
 * @param sent number of the record by message that has gone out
 */
public record MoveCourse(ById<MoveState> moves, Optional<String> current, ById<Long> due, ById<Long> sent) {

    static final MoveCourse START = new MoveCourse(ById.none(), Optional.empty(), ById.none(), ById.none());

    /** The move that is played. */
    public Optional<MoveState> move() {
        return current.flatMap(moves::get);
    }

    MoveCourse after(PlayFact fact, long number, long clock) {
        return switch (fact) {
            case PlayFact.MoveStarted started ->
                new MoveCourse(moves.with(started.move(), MoveState.of(started, clock)), Optional.of(started.move()), due, sent);
            case PlayFact.MoveEnded(var move) ->
                new MoveCourse(moves.changed(move, MoveState::over), Optional.empty(), due, sent);
            case PlayFact.PhaseBegun(var move, var phase) -> withMoves(moves.changed(move, state -> state.in(phase)));
            case PlayFact.TimerSet(var move, var minutes) -> withMoves(moves.changed(move, state -> state.lasting(minutes)));
            case PlayFact.InjectDue(var event) -> new MoveCourse(moves, current, due.with(event, clock), sent);
            case PlayFact.MessageSent message -> new MoveCourse(moves, current, due, sent.with(message.message(), number));
            case PlayFact.InjectFired fired -> this;
            case PlayFact.InjectSkipped skipped -> this;
            case PlayFact.EventRuled ruled -> this;
            case PlayFact.ChoiceMade made -> this;
        };
    }

    MoveCourse bound(NameChange renaming) {
        return new MoveCourse(moves, current, due.renamed(renaming.from(), renaming.to()), sent);
    }

    private MoveCourse withMoves(ById<MoveState> next) {
        return new MoveCourse(next, current, due, sent);
    }
}
