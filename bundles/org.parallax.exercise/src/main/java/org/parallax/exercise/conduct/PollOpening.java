package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.exercise.command.Playbook.DecisionEntry;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.PollSubject;
import org.parallax.exercise.log.PollTerms;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionRule;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Seats;
import org.parallax.exercise.poll.ConsensusAnswer;
import org.parallax.exercise.session.PollState;
import org.parallax.exercise.session.Seat;

/** How a poll is opened. */
final class PollOpening {

    private PollOpening() {}

    static Ruling of(Matter matter, PollCommand.OpenPoll open) {
        return onDecision(matter, open.decision(), (decision, task) -> {
            var options = decision.options().stream()
                    .filter(option -> open.options().isEmpty() || open.options().contains(option.name()))
                    .toList();
            boolean unfit = !open.options().isEmpty() && options.size() != open.options().size() || options.size() < 2;
            var rule = task.decider().votedBy();
            if (rule.filter(known -> known == DecisionRule.CONSENSUS).isPresent()) {
                return Ruling.no(RefusalCode.UNFIT, "by consensus one option is proposed");
            }
            var subject = new PollSubject.OfDecision(decision.id());
            return unfit
                    ? Ruling.no(RefusalCode.UNFIT, "these options")
                    : opened(matter, new Draft(subject, decision.title(), options, open.minutes()), task, rule.orElseThrow());
        });
    }

    static Ruling of(Matter matter, PollCommand.Propose propose) {
        return onDecision(matter, propose.decision(), (decision, task) -> {
            var option = decision.options().stream().filter(known -> known.name().equals(propose.option())).findFirst();
            var subject = new PollSubject.OnProposal(decision.id(), propose.option());
            return option.<Ruling>map(proposed -> opened(
                            matter, new Draft(subject, proposed.title(), ConsensusAnswer.options(), propose.minutes()),
                            task, DecisionRule.CONSENSUS))
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, propose.option()));
        });
    }

    static Ruling of(Matter matter, PollCommand.AskHands ask) {
        var subject = new PollSubject.ShowOfHands(ask.name());
        boolean unfit = ask.name().isBlank()
                || ask.options().isEmpty()
                || ask.options().stream().map(PollOption::name).distinct().count() < ask.options().size();
        boolean unknown = ask.team().filter(team -> matter.playbook().plan().seating().team(team).isEmpty()).isPresent();
        return Ruling.unless(
                Ruling.noIf(unfit, RefusalCode.UNFIT, "these options")
                        .or(() -> Ruling.noIf(unknown, RefusalCode.UNKNOWN, ask.team().orElse("")))
                        .or(() -> open(matter, subject)),
                () -> opened(
                        matter, new Draft(subject, ask.title(), ask.options(), ask.minutes()), ask.team(),
                        DecisionRule.PLURALITY, ask.secret()));
    }

    /** The same question anew, of those who are here now; empty if it can no longer be asked. */
    static Optional<Ruling.Facts> again(Matter matter, PollFact.Opened before) {
        var known = before.subject().about().map(matter.playbook()::decision);
        boolean gone = known.isPresent() && known.get().isEmpty();
        var ruling = opened(
                matter, new Draft(before.subject(), before.title(), before.options(), before.minutes()),
                before.terms().team(), before.terms().rule(), before.terms().secret());
        return !gone && ruling instanceof Ruling.Facts facts ? Optional.of(facts) : Optional.empty();
    }

    private static Ruling onDecision(Matter matter, String id, TaskRule rule) {
        var decision = matter.playbook().decision(id);
        var task = matter.playbook().plan().script().task(id);
        return Ruling.unless(
                Ruling.noIf(decision.isEmpty(), RefusalCode.UNKNOWN, id)
                        .or(() -> Ruling.noIf(task.flatMap(each -> each.decider().votedBy()).isEmpty(), RefusalCode.NOT_VOTED_ON, id))
                        .or(() -> Ruling.noIf(matter.floor().play().choices().has(id), RefusalCode.DONE_BEFORE, id))
                        .or(() -> open(matter, new PollSubject.OfDecision(id))),
                () -> rule.of(decision.orElseThrow(), task.orElseThrow()));
    }

    private static Optional<Ruling.No> open(Matter matter, PollSubject subject) {
        return matter.floor().polls().stream()
                .filter(poll -> poll.isOpen() && poll.opened().subject().stem().equals(subject.stem()))
                .findFirst()
                .map(poll -> Ruling.no(RefusalCode.STILL_OPEN, poll.opened().title()));
    }

    private static Ruling opened(Matter matter, Draft draft, DecisionTask task, DecisionRule rule) {
        var team = task.decider() instanceof Decider.ByTeam(var id, var with) ? Optional.of(id) : Optional.<String>empty();
        var timed = draft.minutes().isPresent() ? draft : draft.within(task.minutes());
        return opened(matter, timed, team, rule, task.secret());
    }

    private static Ruling opened(Matter matter, Draft draft, Optional<String> team, DecisionRule rule, boolean secret) {
        var eligible = matter.state().seats().playing(team).stream().map(Seat::id).toList();
        int round = round(matter, draft.subject().stem());
        return Ruling.unless(
                Ruling.noIf(secret && eligible.size() < Seats.FEWEST_SECRET, RefusalCode.TOO_FEW)
                        .or(() -> Ruling.noIf(
                                draft.minutes().isPresent() && draft.minutes().getAsInt() < 1, RefusalCode.UNFIT, "no minutes")),
                () -> Ruling.facts(new PollFact.Opened(
                        draft.subject().stem() + "." + round, draft.subject(), round, draft.title(), draft.options(),
                        new PollTerms(team, eligible, rule, secret), draft.minutes())));
    }

    /**
     * Rounds are counted over all branches, so that a ballot that is late names a poll that is not on the floor; and on
     * beyond those of what was once called the same, since no id is ever used again.
     */
    private static int round(Matter matter, String stem) {
        var branches = matter.state().tree().all();
        int before = branches.stream()
                .flatMap(branch -> branch.polls().stream())
                .map(PollState::opened)
                .filter(poll -> poll.subject().stem().equals(stem))
                .mapToInt(PollFact.Opened::round)
                .max()
                .orElse(0);
        return IntStream.iterate(before + 1, round -> round + 1)
                .filter(round -> branches.stream().noneMatch(branch -> branch.polls().has(stem + "." + round)))
                .findFirst()
                .orElseThrow();
    }

    /** What is to be asked. */
    private record Draft(PollSubject subject, String title, List<PollOption> options, OptionalInt minutes) {

        Draft within(OptionalInt usual) {
            return new Draft(subject, title, options, usual);
        }
    }

    /** What is ruled for a decision and whoever takes it. */
    private interface TaskRule {
        Ruling of(DecisionEntry decision, DecisionTask task);
    }
}
