package org.parallax.exercise.session;

import java.util.Optional;
import org.parallax.exercise.log.SessionFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.plan.NameDisclosure;

/**
 * What a session is and in which state.
 *
 * @param opened empty before the first record
 * @param reason why it is in this state, where somebody said
 * @param joining whether one can join
 * @param code digest of the code by which
 */
public record SessionStanding(
        Optional<SessionFact.Opened> opened, SessionPhase phase, Optional<String> reason, boolean joining,
        Optional<String> code) {

    static final SessionStanding NONE = new SessionStanding(Optional.empty(), SessionPhase.PREPARED, Optional.empty(), false, Optional.empty());

    /** What people were promised about their names. */
    public NameDisclosure attribution() {
        return opened.map(facts -> facts.terms().attribution()).orElse(NameDisclosure.NOBODY);
    }

    SessionStanding after(SessionFact fact) {
        return switch (fact) {
            case SessionFact.Opened begun -> new SessionStanding(Optional.of(begun), phase, reason, joining, code);
            case SessionFact.StateChanged(var to, var why) -> new SessionStanding(opened, to, why, joining, code);
            case SessionFact.Joining(var open, var digest) -> new SessionStanding(opened, phase, reason, open, digest.or(() -> code));
            case SessionFact.Continued continued -> this;
            case SessionFact.Closed closed -> this;
            case SessionFact.ClockGap gap -> this;
            case SessionFact.ReportMade report -> this;
        };
    }
}
