package org.parallax.exercise.conduct;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.SessionPhase;

/** In which states of a session a command is allowed at all. */
final class Permission {

    private static final Set<SessionPhase> ALL = Set.copyOf(EnumSet.allOf(SessionPhase.class));
    private static final Set<SessionPhase> NOT_CLOSED = Set.copyOf(EnumSet.complementOf(EnumSet.of(SessionPhase.CLOSED)));
    private static final Set<SessionPhase> WITH_PEOPLE = Set.copyOf(EnumSet.range(SessionPhase.LOBBY, SessionPhase.DEBRIEF));
    private static final Set<SessionPhase> BEFORE_DEBRIEF = Set.copyOf(EnumSet.range(SessionPhase.LOBBY, SessionPhase.PAUSED));
    private static final Set<SessionPhase> FROM_PLAY = Set.copyOf(EnumSet.range(SessionPhase.PLAYING, SessionPhase.DEBRIEF));
    private static final Set<SessionPhase> IN_PLAY = Set.of(SessionPhase.PLAYING, SessionPhase.PAUSED);
    private static final Set<SessionPhase> PLAYING = Set.of(SessionPhase.PLAYING);

    private Permission() {}

    /** A refusal if the session's state does not allow it. */
    static Optional<Ruling.No> refusal(Command command, SessionPhase phase) {
        return Ruling.noIf(
                !allowed(command).contains(phase), RefusalCode.NOT_NOW, phase.name().toLowerCase(Locale.ROOT));
    }

    private static Set<SessionPhase> allowed(Command command) {
        return switch (command) {
            case SessionCommand of -> allowed(of);
            case SeatCommand.TakeSeat take -> BEFORE_DEBRIEF;
            case SeatCommand of -> WITH_PEOPLE;
            case TextCommand of -> NOT_CLOSED;
            case PlayCommand.SetTimer set -> IN_PLAY;
            case PlayCommand.Tick tick -> ALL;
            case PlayCommand of -> PLAYING;
            case PollCommand.OpenPoll open -> PLAYING;
            case PollCommand.Propose propose -> PLAYING;
            case PollCommand of -> WITH_PEOPLE;
            case BeliefCommand of -> WITH_PEOPLE;
            case RemarkCommand.SetMark mark -> IN_PLAY;
            case RemarkCommand.OpenQuestion open -> FROM_PLAY;
            case RemarkCommand of -> WITH_PEOPLE;
            case BranchCommand.GoBack back -> Set.of(SessionPhase.PAUSED, SessionPhase.DEBRIEF);
            case BranchCommand.Return back -> Set.of(SessionPhase.PAUSED);
            case StageCommand.ShowScene scene -> WITH_PEOPLE;
            case StageCommand.TellProjection projection -> NOT_CLOSED;
        };
    }

    private static Set<SessionPhase> allowed(SessionCommand command) {
        return switch (command) {
            case SessionCommand.Prepare prepare -> Set.of(SessionPhase.PREPARED);
            case SessionCommand.Continue go -> ALL;
            case SessionCommand.OpenLobby open -> Set.of(SessionPhase.PREPARED);
            case SessionCommand.SetJoining joining -> BEFORE_DEBRIEF;
            case SessionCommand.Start start -> Set.of(SessionPhase.LOBBY);
            case SessionCommand.Pause pause -> PLAYING;
            case SessionCommand.Resume resume -> Set.of(SessionPhase.PAUSED);
            case SessionCommand.EndPlay end -> IN_PLAY;
            case SessionCommand.Close close -> Set.of(SessionPhase.DEBRIEF);
            case SessionCommand.Reopen reopen -> Set.of(SessionPhase.CLOSED);
            case SessionCommand.NoticeGap gap -> WITH_PEOPLE;
            case SessionCommand.TellReport report -> ALL;
        };
    }
}
