package org.parallax.exercise.conduct;

import java.util.Optional;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.log.BranchFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.session.AskingState;
import org.parallax.exercise.session.PlayMark;
import org.parallax.exercise.session.PollState;

/** Going back, and returning. Nothing that was played is lost by either. */
final class BranchRules {

    private BranchRules() {}

    static Ruling rule(Matter matter, BranchCommand command) {
        return switch (command) {
            case BranchCommand.GoBack back -> matter.state().tree().mark(back.mark())
                    .map(mark -> goBack(matter, back, mark))
                    .orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, "record " + back.mark()));
            case BranchCommand.Return(var branch) -> Ruling.unless(
                    Ruling.noIf(!matter.state().tree().branches().has(branch), RefusalCode.UNKNOWN, branch)
                            .or(() -> Ruling.noIf(
                                    matter.state().tree().floor().equals(branch), RefusalCode.DONE_BEFORE, branch)),
                    () -> Ruling.facts(new BranchFact.Floored(branch)));
        };
    }

    /** What was open at the mark is asked anew; what is open on the branch that is left stays open there. */
    private static Ruling goBack(Matter matter, BranchCommand.GoBack back, PlayMark mark) {
        if (back.title().isBlank()) {
            return Ruling.no(RefusalCode.UNFIT, "a branch without a title");
        }
        var name = "branch" + (matter.state().tree().all().size() + 1);
        var from = new BranchFact.ForkPoint(mark.then().name(), mark.number());
        var facts = Ruling.facts(
                new BranchFact.Opened(name, from, back.title(), back.reason()), new BranchFact.Floored(name));
        if (matter.state().standing().phase() == SessionPhase.DEBRIEF) {
            facts = facts.and(Ruling.facts(SessionRules.to(SessionPhase.PAUSED, Optional.of("The room goes back"))));
        }
        for (var poll : mark.then().polls().stream().filter(PollState::isOpen).toList()) {
            facts = facts.and(PollOpening.again(matter, poll.opened()).orElse(Ruling.NOTHING));
        }
        for (var asking : mark.then().askings().stream().filter(AskingState::isOpen).toList()) {
            facts = facts.and(BeliefRules.again(matter, asking.opened()).orElse(Ruling.NOTHING));
        }
        return facts;
    }
}
