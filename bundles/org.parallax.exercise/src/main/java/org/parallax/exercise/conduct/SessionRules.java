package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.SessionFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.log.TextFact;
import org.parallax.exercise.session.PollState;

/** The session as a whole. */
final class SessionRules {

    private SessionRules() {}

    static Ruling rule(Matter matter, SessionCommand command) {
        return switch (command) {
            case SessionCommand.Prepare prepare -> prepare(matter, prepare);
            case SessionCommand.Continue(var product) -> Ruling.facts(new SessionFact.Continued(product));
            case SessionCommand.OpenLobby(var code) -> Ruling.facts(
                    to(SessionPhase.LOBBY, Optional.empty()), new SessionFact.Joining(true, Optional.of(code)));
            case SessionCommand.SetJoining(var open, var code) -> Ruling.facts(new SessionFact.Joining(open, code));
            case SessionCommand.Start start -> Ruling.facts(to(SessionPhase.PLAYING, Optional.empty()));
            case SessionCommand.Pause(var reason) -> withReason(SessionPhase.PAUSED, reason);
            case SessionCommand.Resume resume -> Ruling.facts(to(SessionPhase.PLAYING, Optional.empty()));
            case SessionCommand.EndPlay end -> end(matter);
            case SessionCommand.Close(var head) -> close(matter, head);
            case SessionCommand.Reopen(var reason) -> withReason(SessionPhase.DEBRIEF, reason);
            case SessionCommand.NoticeGap(var seconds) -> gap(matter, seconds);
            case SessionCommand.TellReport(var format, var digest) ->
                Ruling.facts(new SessionFact.ReportMade(format, digest));
        };
    }

    private static Ruling prepare(Matter matter, SessionCommand.Prepare prepare) {
        var playbook = matter.playbook();
        var purpose = playbook.plan().purpose();
        return Ruling.facts(
                new SessionFact.Opened(
                        prepare.session(), purpose.exercise(), purpose.scenario(), prepare.product(),
                        prepare.rehearsal(), new SessionFact.Terms(purpose.languages(), purpose.attribution()),
                        prepare.seed()),
                new TextFact.Loaded(playbook.text(), List.of(), playbook.elements(), "prepared"));
    }

    private static Ruling withReason(SessionPhase phase, String reason) {
        return reason.isBlank()
                ? Ruling.no(RefusalCode.NEEDS_REASON)
                : Ruling.facts(to(phase, Optional.of(reason)));
    }

    /** What can no longer be decided afterwards must not be open. */
    private static Ruling end(Matter matter) {
        return matter.floor().polls().stream()
                .filter(poll -> poll.isOpen() && poll.opened().subject().about().isPresent())
                .findFirst()
                .<Ruling>map(poll -> Ruling.no(RefusalCode.STILL_OPEN, poll.opened().title()))
                .orElseGet(() -> Ruling.facts(to(SessionPhase.DEBRIEF, Optional.empty())));
    }

    /** Whatever is open on a branch that was left ends here, so that no urn outlives its session. */
    private static Ruling close(Matter matter, String head) {
        var state = matter.state();
        var facts = Ruling.NOTHING;
        for (var branch : state.tree().all()) {
            for (var poll : branch.polls().stream().filter(PollState::isOpen).toList()) {
                facts = facts.and(Ruling.on(branch.name(), new PollFact.Voided(poll.opened().poll(), "The session was closed")));
            }
            for (var asking : branch.askings().stream().filter(asking -> asking.isOpen()).toList()) {
                facts = facts.and(Ruling.on(branch.name(), BeliefRules.closed(matter, asking, Map.of())));
            }
        }
        var counts = Map.of(
                "records", (int) state.position().number(),
                "seats", state.seats().seats().all().size(),
                "branches", state.tree().all().size(),
                "answers", state.remarks().answers().size(),
                "notes", state.remarks().notes().all().size());
        return facts.and(Ruling.facts(new SessionFact.Closed(counts, head), to(SessionPhase.CLOSED, Optional.empty())));
    }

    private static Ruling gap(Matter matter, long seconds) {
        var told = Ruling.facts(new SessionFact.ClockGap(seconds));
        return matter.state().standing().phase() == SessionPhase.PLAYING
                ? told.and(Ruling.facts(to(SessionPhase.PAUSED, Optional.of("The machine slept"))))
                : told;
    }

    static SessionFact.StateChanged to(SessionPhase phase, Optional<String> reason) {
        return new SessionFact.StateChanged(phase, reason);
    }
}
