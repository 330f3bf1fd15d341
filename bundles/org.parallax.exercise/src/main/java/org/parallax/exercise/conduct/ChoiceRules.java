package org.parallax.exercise.conduct;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.exercise.command.PlayCommand.Choose;
import org.parallax.exercise.command.PlayCommand.Way;
import org.parallax.exercise.command.Playbook.DecisionEntry;
import org.parallax.exercise.log.ChoiceGrounds;
import org.parallax.exercise.log.ChoiceHow;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionRule;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.session.MoveState;

/** Which option is taken. */
final class ChoiceRules {

    private ChoiceRules() {}

    static Ruling rule(Matter matter, Choose choose) {
        return PlayRules.inMove(matter, move -> matter.playbook().decision(choose.decision())
                .map(decision -> inMove(matter, choose, decision, move))
                .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, choose.decision())));
    }

    private static Ruling inMove(Matter matter, Choose choose, DecisionEntry decision, MoveState move) {
        var floor = matter.floor();
        var open = floor.polls().stream()
                .filter(poll -> poll.isOpen() && poll.opened().subject().about().filter(decision.id()::equals).isPresent())
                .findFirst();
        var months = PlayMonths.of(matter, move);
        return Ruling.unless(
                Ruling.noIf(floor.play().choices().has(decision.id()), RefusalCode.DONE_BEFORE, decision.title())
                        .or(() -> open.map(poll -> Ruling.no(RefusalCode.STILL_OPEN, poll.opened().title())))
                        .or(() -> months.refusal(choose.month())),
                () -> taken(matter, choose, decision, choose.month().orElseGet(() -> usual(matter, months))));
    }

    /** A choice answers what has just happened. */
    private static YearMonth usual(Matter matter, PlayMonths months) {
        return months.nearest(matter.floor().play().present().map(present -> present.plusMonths(1)).orElse(months.first()));
    }

    private static Ruling taken(Matter matter, Choose choose, DecisionEntry decision, YearMonth month) {
        return switch (choose.way()) {
            case Way.ByPoll(var poll) -> byPoll(matter, choose, decision, month, poll);
            case Way.ByLead(var option) -> Ruling.unless(
                    noLead(matter, decision),
                    () -> said(matter, choose, decision, month, new Taken(option, ChoiceHow.LEAD, Optional.empty())));
            case Way.ByFacilitator(var option) ->
                said(matter, choose, decision, month, new Taken(option, ChoiceHow.FACILITATOR, Optional.empty()));
            case Way.ByChance chance -> {
                long seed = matter.state().standing().opened().orElseThrow().seed();
                var draw = RoomDraw.of(seed, decision.id(), matter.floor().name(), decision.options());
                yield said(matter, choose, decision, month, new Taken(draw.option(), ChoiceHow.CHANCE, Optional.of(draw.draw())));
            }
        };
    }

    private static Ruling byPoll(Matter matter, Choose choose, DecisionEntry decision, YearMonth month, String poll) {
        var last = LastVote.on(matter.floor(), decision.id());
        if (last.isEmpty()) {
            return Ruling.no(RefusalCode.NOT_DECIDED, decision.title());
        }
        var vote = last.get();
        boolean advises = vote.poll().opened().terms().rule() == DecisionRule.LEAD;
        return Ruling.unless(
                Ruling.noIf(!vote.id().equals(poll), RefusalCode.LATER_POLL, vote.id())
                        .or(() -> Ruling.noIf(
                                advises || vote.option().isEmpty(), RefusalCode.NOT_DECIDED, decision.title())),
                () -> said(matter, choose, decision, month, new Taken(
                        vote.option().orElseThrow(), vote.isOnProposal() ? ChoiceHow.CONSENSUS : ChoiceHow.VOTE,
                        Optional.empty())));
    }

    /** Whoever takes another option than the ballots says why. */
    private static Ruling said(Matter matter, Choose choose, DecisionEntry decision, YearMonth month, Taken taken) {
        var last = LastVote.on(matter.floor(), decision.id());
        boolean over = last.flatMap(LastVote::option).filter(voted -> !voted.equals(taken.option())).isPresent();
        var reason = choose.reason().filter(why -> !why.isBlank());
        return Ruling.unless(
                Ruling.noIf(!decision.offers(taken.option()), RefusalCode.UNKNOWN, taken.option())
                        .or(() -> Ruling.noIf(over && reason.isEmpty(), RefusalCode.NEEDS_REASON)),
                () -> Ruling.facts(new PlayFact.ChoiceMade(
                        decision.id(), taken.option(), month,
                        new ChoiceGrounds(taken.how(), last.map(LastVote::id), over, reason, taken.draw()))));
    }

    private static Optional<Ruling.No> noLead(Matter matter, DecisionEntry decision) {
        var lead = matter.playbook().plan().script().task(decision.id())
                .map(DecisionTask::decider)
                .flatMap(decider -> decider instanceof Decider.ByTeam(var team, var rule) ? Optional.of(team) : Optional.empty())
                .flatMap(matter.state().seats()::lead);
        return Ruling.noIf(lead.isEmpty(), RefusalCode.NO_LEAD)
                .or(() -> Ruling.noIf(
                        !matter.byFacilitator() && !matter.bySeat(lead.orElseThrow().id()), RefusalCode.NOT_YOURS));
    }

    /** An option and how it came to be the one. */
    private record Taken(String option, ChoiceHow how, Optional<Double> draw) {}
}
