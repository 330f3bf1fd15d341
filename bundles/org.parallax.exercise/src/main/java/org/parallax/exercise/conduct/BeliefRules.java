package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.belief.RangeBelief;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.log.BeliefFact;
import org.parallax.exercise.log.ClosingFigures;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Seats;
import org.parallax.exercise.session.AskedStatus;
import org.parallax.exercise.session.AskingState;
import org.parallax.exercise.session.MoveState;
import org.parallax.exercise.session.Seat;

/** What people are asked to hold probable. */
final class BeliefRules {

    private BeliefRules() {}

    static Ruling rule(Matter matter, BeliefCommand command) {
        return switch (command) {
            case BeliefCommand.AskBelief(var belief, var time) -> matter.playbook().plan().asked().belief(belief)
                    .map(question -> ask(matter, question, time))
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, belief));
            case BeliefCommand.GiveBelief give -> matter.floor().askings().get(give.asking())
                    .map(asking -> give(matter, asking, give))
                    .orElseGet(() -> Elsewhere.no(matter, give.asking(), branch -> branch.askings().has(give.asking())));
            case BeliefCommand.CloseBelief(var id, var theories) -> matter.floor().askings().get(id)
                    .map(asking -> asking.isOpen()
                            ? Ruling.facts(closed(matter, asking, theories))
                            : Ruling.no(RefusalCode.ASKING_CLOSED, asking.opened().wording().title()))
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, id));
            case BeliefCommand.ShowBelief(var id) -> matter.floor().askings().get(id)
                    .map(BeliefRules::show)
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, id));
        };
    }

    private static Ruling ask(Matter matter, BeliefQuestion question, BeliefTime time) {
        var before = matter.floor().askings().stream()
                .filter(asking -> asking.opened().belief().equals(question.id()) && asking.opened().time().equals(time))
                .toList();
        boolean unshown = before.stream().anyMatch(asking -> asking.status() != AskedStatus.SHOWN);
        return Ruling.unless(
                Ruling.noIf(!question.times().contains(time) || !isNow(matter, time), RefusalCode.WRONG_TIME, question.title())
                        .or(() -> Ruling.noIf(unshown, RefusalCode.STILL_OPEN, question.title()))
                        .or(() -> Ruling.noIf(before.size() >= question.rounds(), RefusalCode.DONE_BEFORE, question.title())),
                () -> opened(matter, question, time, before.size() + 1));
    }

    private static boolean isNow(Matter matter, BeliefTime time) {
        var move = matter.floor().course().moves().get(time.move());
        return switch (time.side()) {
            case BEFORE -> move.isEmpty();
            case AFTER -> move.filter(MoveState::ended).isPresent();
        };
    }

    /** The same question anew, of those who are here now; empty if it can no longer be asked. */
    static Optional<Ruling.Facts> again(Matter matter, BeliefFact.Opened before) {
        return matter.playbook().plan().asked().belief(before.belief())
                .map(question -> opened(matter, question, before.time(), before.round()))
                .flatMap(ruling -> ruling instanceof Ruling.Facts facts ? Optional.of(facts) : Optional.empty());
    }

    private static Ruling opened(Matter matter, BeliefQuestion question, BeliefTime time, int round) {
        var eligible = matter.state().seats().playing(Optional.empty()).stream().map(Seat::id).toList();
        var statement = matter.playbook().elements().getOrDefault(question.id(), "");
        return Ruling.unless(
                Ruling.noIf(question.secret() && eligible.size() < Seats.FEWEST_SECRET, RefusalCode.TOO_FEW),
                () -> Ruling.facts(new BeliefFact.Opened(
                        question.id() + "." + number(matter, question.id()), question.id(), time, round,
                        new BeliefFact.Wording(question.title(), statement, question.subject().isRange()), eligible,
                        question.secret())));
    }

    private static long number(Matter matter, String belief) {
        return 1 + matter.state().tree().all().stream()
                .flatMap(branch -> branch.askings().stream())
                .map(AskingState::opened)
                .filter(asking -> asking.belief().equals(belief))
                .map(BeliefFact.Opened::asking)
                .distinct()
                .count();
    }

    private static Ruling give(Matter matter, AskingState asking, BeliefCommand.GiveBelief give) {
        var seat = matter.seat().orElseThrow().id();
        var opened = asking.opened();
        if (opened.secret() && matter.inUrn(give.asking(), seat)) {
            return new Ruling.Told();
        }
        boolean unfit = opened.wording().range() != give.estimate() instanceof RangeBelief;
        return Ruling.unless(
                Ruling.noIf(!asking.isOpen(), RefusalCode.ASKING_CLOSED, opened.wording().title())
                        .or(() -> Ruling.noIf(!opened.eligible().contains(seat), RefusalCode.NOT_ASKED))
                        .or(() -> Ruling.noIf(unfit, RefusalCode.UNFIT, opened.wording().title())),
                () -> opened.secret()
                        ? new Ruling.IntoUrn(new UrnSlip(
                                give.asking(), seat, new UrnSlip.Said.Believes(give.estimate()), matter.request().key()))
                        : Ruling.facts(new BeliefFact.Given(give.asking(), seat, give.estimate(), give.why())));
    }

    /** Asking ended, with what the room believed. */
    static BeliefFact.Closed closed(Matter matter, AskingState asking, Map<String, Double> theories) {
        var estimates = estimates(matter, asking);
        boolean few = asking.opened().secret() && estimates.size() < Seats.FEWEST_SECRET;
        return new BeliefFact.Closed(
                asking.opened().asking(),
                few ? ClosingFigures.withheld(estimates.size(), theories) : ClosingFigures.of(estimates, theories));
    }

    private static List<Estimate> estimates(Matter matter, AskingState asking) {
        return asking.opened().secret()
                ? matter.urn().said(asking.opened().asking()).stream().flatMap(BeliefRules::estimate).toList()
                : asking.answers().stream().map(AskingState.Believed::estimate).toList();
    }

    private static Stream<Estimate> estimate(UrnSlip.Said said) {
        return said instanceof UrnSlip.Said.Believes(var estimate) ? Stream.of(estimate) : Stream.empty();
    }

    private static Ruling show(AskingState asking) {
        return switch (asking.status()) {
            case CLOSED -> Ruling.facts(new BeliefFact.Shown(asking.opened().asking()));
            case OPEN -> Ruling.no(RefusalCode.STILL_OPEN, asking.opened().wording().title());
            case SHOWN, VOID -> Ruling.no(RefusalCode.DONE_BEFORE, asking.opened().wording().title());
        };
    }
}
