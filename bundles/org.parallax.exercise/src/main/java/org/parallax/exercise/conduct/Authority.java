package org.parallax.exercise.conduct;

import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.SeatPlace;

/** Who may give a command: a facilitator nearly every one, anybody else what is theirs. */
final class Authority {

    private Authority() {}

    /** Whether whoever asks may. */
    static boolean allows(Matter matter, Command command) {
        return switch (matter.request().by()) {
            case Author.Facilitator facilitator -> ofFacilitator(command);
            case Author.Clock clock -> command instanceof PlayCommand.Tick;
            case Author.Program program -> ofProgram(command);
            case Author.OfSeat seat -> command instanceof SeatCommand.TakeSeat take
                    ? take.seat().equals(seat.seat())
                    : matter.seat().isPresent() && ofSeat(matter, seat.seat(), command);
        };
    }

    /** What belongs to a seat is said by nobody else. */
    private static boolean ofFacilitator(Command command) {
        return switch (command) {
            case PollCommand.CastBallot ballot -> false;
            case BeliefCommand.GiveBelief belief -> false;
            case RemarkCommand.GiveAnswer answer -> false;
            case SessionCommand.Prepare prepare -> false;
            case SessionCommand.Continue go -> false;
            case PlayCommand.Tick tick -> false;
            default -> true;
        };
    }

    private static boolean ofProgram(Command command) {
        return command instanceof SessionCommand.Prepare
                || command instanceof SessionCommand.Continue
                || command instanceof SessionCommand.NoticeGap
                || command instanceof SessionCommand.TellReport
                || command instanceof SeatCommand.MoveSeat
                || command instanceof TextCommand.LoadText
                || command instanceof StageCommand.TellProjection;
    }

    private static boolean ofSeat(Matter matter, String seat, Command command) {
        return switch (command) {
            case PollCommand.CastBallot ballot -> true;
            case BeliefCommand.GiveBelief belief -> true;
            case RemarkCommand.GiveAnswer answer -> true;
            case RemarkCommand.TakeNote note ->
                matter.seat().filter(own -> own.place() instanceof SeatPlace.Evaluating).isPresent();
            case RemarkCommand.WithdrawNote(var note) -> matter.state().remarks().notes().get(note)
                    .filter(taken -> taken.by().equals(matter.request().by()))
                    .isPresent();
            case SeatCommand.MoveSeat move -> move.seat().equals(seat);
            case SeatCommand.ChangeSeat change -> change.seat().equals(seat)
                    && change.place().isEmpty() && change.lead().isEmpty() && change.gone().isEmpty();
            case PlayCommand.Choose choose ->
                choose.way() instanceof PlayCommand.Way.ByLead && matter.seat().filter(own -> own.lead()).isPresent();
            default -> false;
        };
    }
}
