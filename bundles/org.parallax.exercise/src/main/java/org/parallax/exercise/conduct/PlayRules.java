package org.parallax.exercise.conduct;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.session.MoveState;

/** Moves, injects and messages on the floor. */
final class PlayRules {

    private PlayRules() {}

    static Ruling rule(Matter matter, PlayCommand command) {
        return switch (command) {
            case PlayCommand.StartMove(var move) -> matter.playbook().plan().script().move(move)
                    .map(planned -> start(matter, planned))
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, move));
            case PlayCommand.EndMove end -> inMove(matter, move -> Ruling.facts(new PlayFact.MoveEnded(move.move())));
            case PlayCommand.EnterPhase(var phase) ->
                inMove(matter, move -> Ruling.facts(new PlayFact.PhaseBegun(move.move(), phase)));
            case PlayCommand.SetTimer(var minutes) -> inMove(matter, move -> minutes < 1
                    ? Ruling.no(RefusalCode.UNFIT, minutes + " minutes")
                    : Ruling.facts(new PlayFact.TimerSet(move.move(), minutes)));
            case PlayCommand.Fire fire -> inMove(matter, move -> fire(matter, move, fire));
            case PlayCommand.Skip(var event, var reason) -> skip(matter, event, reason);
            case PlayCommand.RuleOut rule -> ruleOut(matter, rule);
            case PlayCommand.Send(var message) -> send(matter, message);
            case PlayCommand.Choose choose -> ChoiceRules.rule(matter, choose);
            case PlayCommand.Tick tick -> ClockRules.rule(matter);
        };
    }

    /** What is ruled for the move that is played. */
    static Ruling inMove(Matter matter, Function<MoveState, Ruling> rule) {
        return matter.floor().course().move().map(rule).orElseGet(() -> Ruling.no(RefusalCode.NO_MOVE));
    }

    private static Ruling start(Matter matter, Move move) {
        var floor = matter.floor();
        boolean past = floor.play().present().filter(present -> !present.isBefore(move.until())).isPresent();
        return Ruling.unless(
                Ruling.noIf(floor.course().current().isPresent(), RefusalCode.STILL_OPEN, floor.course().current().orElse(""))
                        .or(() -> Ruling.noIf(
                                past || floor.course().moves().has(move.id()), RefusalCode.DONE_BEFORE, move.title())),
                () -> Ruling.facts(new PlayFact.MoveStarted(move.id(), move.title(), move.until(), move.minutes())));
    }

    private static Ruling fire(Matter matter, MoveState move, PlayCommand.Fire fire) {
        var months = PlayMonths.of(matter, move);
        return Ruling.unless(
                notInHand(matter, fire.event()).or(() -> months.refusal(fire.month())),
                () -> Ruling.facts(fired(matter, months, fire)));
    }

    private static PlayFact.InjectFired fired(Matter matter, PlayMonths months, PlayCommand.Fire fire) {
        var event = matter.playbook().event(fire.event()).orElseThrow();
        var inject = matter.playbook().plan().script().inject(fire.event());
        var month = fire.month().orElseGet(() -> months.nearest(event.month().orElse(months.first())));
        var planned = inject.map(Inject::words).map(PlayRules::byCode).orElse(Map.of());
        return new PlayFact.InjectFired(
                fire.event(), event.title(), month, event.month(), inject.map(Inject::teams).orElseThrow(),
                fire.words().isEmpty() ? planned : fire.words(), !fire.words().isEmpty());
    }

    private static Ruling skip(Matter matter, String event, String reason) {
        return Ruling.unless(
                needsReason(reason).or(() -> notInHand(matter, event)),
                () -> Ruling.facts(new PlayFact.InjectSkipped(event, reason)));
    }

    /** A refusal unless the event is an inject that has neither happened nor been ruled out. */
    private static Optional<Ruling.No> notInHand(Matter matter, String event) {
        var playbook = matter.playbook();
        boolean known = playbook.event(event).isPresent() && playbook.plan().script().inject(event).isPresent();
        return Ruling.noIf(!known, RefusalCode.UNKNOWN, event).or(() -> settled(matter, event));
    }

    private static Optional<Ruling.No> settled(Matter matter, String event) {
        var play = matter.floor().play();
        return Ruling.noIf(play.fired().has(event), RefusalCode.DONE_BEFORE, event)
                .or(() -> Ruling.noIf(play.out().has(event), RefusalCode.RULED_OUT, event));
    }

    private static Ruling ruleOut(Matter matter, PlayCommand.RuleOut rule) {
        var event = rule.event();
        var refusal = rule.out()
                ? Ruling.noIf(matter.playbook().event(event).isEmpty(), RefusalCode.UNKNOWN, event)
                        .or(() -> settled(matter, event))
                : Ruling.noIf(!matter.floor().play().out().has(event), RefusalCode.UNKNOWN, event);
        return Ruling.unless(
                needsReason(rule.reason()).or(() -> refusal),
                () -> Ruling.facts(new PlayFact.EventRuled(event, rule.out(), rule.reason())));
    }

    private static Ruling send(Matter matter, String id) {
        var message = matter.playbook().plan().script().messages().stream()
                .filter(planned -> planned.id().equals(id))
                .findFirst();
        return Ruling.unless(
                Ruling.noIf(message.isEmpty(), RefusalCode.UNKNOWN, id)
                        .or(() -> Ruling.noIf(matter.floor().course().sent().has(id), RefusalCode.DONE_BEFORE, id)),
                () -> Ruling.facts(message.stream()
                        .map(sent -> new PlayFact.MessageSent(id, sent.title(), sent.teams(), byCode(sent.words())))));
    }

    static Optional<Ruling.No> needsReason(String reason) {
        return Ruling.noIf(reason.isBlank(), RefusalCode.NEEDS_REASON);
    }

    private static Map<String, String> byCode(Map<PageLanguage, String> words) {
        var byCode = new TreeMap<String, String>();
        words.forEach((language, said) -> byCode.put(language.code(), said));
        return byCode;
    }
}
