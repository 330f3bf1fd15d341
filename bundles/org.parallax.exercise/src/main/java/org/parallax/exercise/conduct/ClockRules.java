package org.parallax.exercise.conduct;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.session.MoveState;
import org.parallax.exercise.session.PollState;

/**
 * What the clock does: the first thing whose time has come, one at a time. Whoever drives the clock asks again until
 * nothing is left to be done.
 */
final class ClockRules {

    private static final long MINUTE = 60_000;

    /** For so long an automatic inject has been due, and can be skipped, before it happens. */
    private static final long HOLD = 10_000;

    private ClockRules() {}

    static Ruling rule(Matter matter) {
        var phase = matter.state().standing().phase();
        if (!phase.timersRun()) {
            return Ruling.NOTHING;
        }
        var closing = overdue(matter).<Ruling>map(poll -> PollRules.close(matter, poll, PollFact.CloseReason.TIME));
        return closing
                .or(() -> phase == SessionPhase.PLAYING
                        ? matter.floor().course().move().flatMap(move -> inMove(matter, move))
                        : Optional.empty())
                .orElse(Ruling.NOTHING);
    }

    private static Optional<PollState> overdue(Matter matter) {
        return matter.floor().polls().stream()
                .filter(poll -> poll.isOpen() && poll.isOverAt(matter.clock()))
                .findFirst();
    }

    private static Optional<Ruling> inMove(Matter matter, MoveState move) {
        var script = matter.playbook().plan().script();
        var injects = script.injects().stream()
                .filter(inject -> hasCome(matter, move, inject.due()) && inHand(matter, inject))
                .flatMap(inject -> inject(matter, inject));
        var messages = script.messages().stream()
                .filter(message -> message.due().automatic() && hasCome(matter, move, message.due()))
                .filter(message -> !matter.floor().course().sent().has(message.id()))
                .map(message -> PlayRules.rule(matter, new PlayCommand.Send(message.id())));
        return Stream.concat(injects, messages).findFirst();
    }

    private static Stream<Ruling> inject(Matter matter, Inject inject) {
        var due = matter.floor().course().due().get(inject.event());
        if (due.isEmpty()) {
            return Stream.of(Ruling.facts(new PlayFact.InjectDue(inject.event())));
        }
        return inject.due().automatic() && matter.clock() >= due.get() + HOLD
                ? Stream.of(PlayRules.rule(
                        matter, new PlayCommand.Fire(inject.event(), Optional.empty(), Map.of())))
                : Stream.empty();
    }

    private static boolean inHand(Matter matter, Inject inject) {
        var play = matter.floor().play();
        return matter.playbook().event(inject.event()).isPresent()
                && !play.fired().has(inject.event())
                && !play.out().has(inject.event());
    }

    private static boolean hasCome(Matter matter, MoveState move, Due due) {
        return due.move().equals(move.move()) && matter.clock() >= move.began() + due.minutes() * MINUTE;
    }
}
