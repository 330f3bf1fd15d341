package org.parallax.exercise.conduct;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.Moment;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.SeatPlace;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.session.SessionState;

/** A session that stores in memory what is accepted, as a host does in a file. */
final class PlayedSession {

    private static final OffsetDateTime BEGAN = OffsetDateTime.of(2026, 11, 29, 10, 0, 0, 0, ZoneOffset.ofHours(9));

    private final List<LogRecord> log = new ArrayList<>();
    private final MemoryUrn urn = new MemoryUrn();
    private SessionState state = SessionState.START;
    private Playbook playbook;
    private long awake;

    PlayedSession(Playbook playbook) {
        this.playbook = playbook;
        by(Author.PROGRAM, new SessionCommand.Prepare("islets", "0.9", false, 42));
    }

    /** One in whose lobby Tokyo has four seats, s1 to s4, and Seoul three, s5 to s7. */
    static PlayedSession inLobby(Playbook playbook) {
        var session = new PlayedSession(playbook);
        session.does(new SessionCommand.OpenLobby("code"));
        for (int i = 1; i <= 7; i++) {
            session.joins("s" + i, i <= 4 ? "Tokyo" : "Seoul", "Zaphod" + i);
        }
        return session;
    }

    /** The same, playing. */
    static PlayedSession playing(Playbook playbook) {
        var session = inLobby(playbook);
        session.does(new SessionCommand.Start());
        return session;
    }

    Decided does(Command command) {
        return by(Author.FACILITATOR, command);
    }

    Decided says(String seat, Command command) {
        return by(new Author.OfSeat(seat), command);
    }

    Decided joins(String seat, String team, String name) {
        return says(seat, new SeatCommand.TakeSeat(
                seat, new SeatPlace.InTeam(team), Optional.of(name), PageLanguage.ENGLISH, "phone", "t-" + seat, Optional.empty()));
    }

    Decided by(Author by, Command command) {
        return ask(new Request(by, now(), Optional.empty(), OptionalLong.empty(), command));
    }

    Decided keyed(String seat, String key, Command command) {
        return ask(new Request(new Author.OfSeat(seat), now(), Optional.of(key), OptionalLong.empty(), command));
    }

    Decided ask(Request request) {
        var decided = decide(request);
        if (decided instanceof Decided.Accepted(var records, var slip)) {
            slip.ifPresent(urn::put);
            records.forEach(record -> {
                log.add(record);
                state = state.after(record);
            });
            if (request.command() instanceof TextCommand.LoadText load) {
                playbook = load.next();
            }
        }
        return decided;
    }

    /** What would come of it. */
    Decided decide(Request request) {
        return new Decisions(playbook, urn).decide(state, request);
    }

    void passes(long milliseconds) {
        awake += milliseconds;
    }

    Moment now() {
        return new Moment(BEGAN.plusSeconds(awake / 1000), awake);
    }

    SessionState state() {
        return state;
    }

    Playbook playbook() {
        return playbook;
    }

    List<LogRecord> log() {
        return log;
    }
}
