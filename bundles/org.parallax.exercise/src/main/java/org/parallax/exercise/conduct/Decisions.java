package org.parallax.exercise.conduct;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.session.SessionState;

/**
 * Decides requests against the state that stands. Nothing is changed: whoever hosts a session stores what is accepted and
 * only then takes the state after it for the one that stands. One playbook serves as long as its text is in force; after a
 * {@link TextCommand.LoadText} it is the next one's turn.
 */
public final class Decisions {

    private final Playbook playbook;
    private final Urn urn;

    /** Decisions by what a text says. */
    public Decisions(Playbook playbook, Urn urn) {
        this.playbook = playbook;
        this.urn = urn;
    }

    /**
     * What comes of a request; a function of it, of the state, the playbook and the urn.
     *
     * @throws IllegalStateException if the state is of another text
     */
    public Decided decide(SessionState state, Request request) {
        boolean begun = state.standing().opened().isPresent();
        if (begun && !state.text().text().equals(playbook.text())) {
            throw new IllegalStateException("The text in force is " + state.text().text() + ", not " + playbook.text());
        }
        if (state.position().answered(request.by(), request.key()).isPresent()) {
            return new Decided.Again();
        }
        var matter = new Matter(state, playbook, urn, request);
        return switch (refusal(matter, begun).<Ruling>map(no -> no).orElseGet(() -> rule(matter))) {
            case Ruling.No(var refused) -> refused;
            case Ruling.Told told -> new Decided.Again();
            case Ruling.IntoUrn(var slip) -> new Decided.Accepted(List.of(), Optional.of(slip));
            case Ruling.Facts(var facts) -> new Decided.Accepted(records(state, request, facts), Optional.empty());
        };
    }

    private static Optional<Ruling.No> refusal(Matter matter, boolean begun) {
        var request = matter.request();
        if (!Authority.allows(matter, request.command())) {
            return Optional.of(Ruling.no(RefusalCode.NOT_YOURS));
        }
        if (begun == request.command() instanceof SessionCommand.Prepare) {
            return Optional.of(begun
                    ? Ruling.no(RefusalCode.DONE_BEFORE, sessionOf(matter))
                    : Ruling.no(RefusalCode.UNKNOWN, "a session"));
        }
        boolean older = request.seen().isPresent() && request.seen().getAsLong() < matter.state().position().steered();
        return Permission.refusal(request.command(), matter.state().standing().phase())
                .or(() -> Ruling.noIf(older, RefusalCode.SEEN_OLDER));
    }

    private static String sessionOf(Matter matter) {
        return matter.state().standing().opened().orElseThrow().session();
    }

    private static Ruling rule(Matter matter) {
        return switch (matter.request().command()) {
            case SessionCommand command -> SessionRules.rule(matter, command);
            case SeatCommand command -> SeatRules.rule(matter, command);
            case TextCommand command -> TextRules.rule(matter, command);
            case PlayCommand.Choose command -> ChoiceRules.rule(matter, command);
            case PlayCommand.Tick tick -> ClockRules.rule(matter);
            case PlayCommand command -> PlayRules.rule(matter, command);
            case PollCommand.CastBallot command -> BallotRules.rule(matter, command);
            case PollCommand command -> PollRules.rule(matter, command);
            case BeliefCommand command -> BeliefRules.rule(matter, command);
            case RemarkCommand command -> RemarkRules.rule(matter, command);
            case BranchCommand command -> BranchRules.rule(matter, command);
            case StageCommand command -> StageRules.rule(matter, command);
        };
    }

    /** Numbered; what one fact does to the floor counts for the next. */
    private static List<LogRecord> records(SessionState state, Request request, List<Ruling.PlacedFact> facts) {
        var records = new ArrayList<LogRecord>();
        var next = state;
        for (var placed : facts) {
            var record = new LogRecord(
                    next.position().number() + 1,
                    request.moment().at().truncatedTo(ChronoUnit.MILLIS),
                    Math.max(request.moment().awake(), next.position().awake()),
                    request.by(),
                    placed.branch().orElse(next.tree().floor()),
                    records.isEmpty() ? request.key() : Optional.empty(),
                    placed.fact());
            records.add(record);
            next = next.after(record);
        }
        return records;
    }
}
