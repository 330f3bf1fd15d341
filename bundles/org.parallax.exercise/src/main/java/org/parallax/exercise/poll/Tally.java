package org.parallax.exercise.poll;

import java.util.List;
import org.parallax.exercise.plan.DecisionRule;

/**
 * Says what ballots amount to. The order of ballots never matters, and no rule decides more than the ballots say: a tie is
 * nobody's choice.
 */
public final class Tally {

    private Tally() {}

    /**
     * The verdict of a poll among options.
     *
     * @param rule by which it is decided. Consensus is about one proposal, see {@link #consensus}; of several options it
     *     decides none, whatever is cast
     */
    public static Verdict of(BallotCount count, DecisionRule rule) {
        return switch (rule) {
            case MAJORITY -> count.leading().stream()
                    .filter(option -> 2 * count.of(option) > count.cast())
                    .findFirst()
                    .<Verdict>map(Verdict.Decided::new)
                    .orElse(new Verdict.Open(count.leading()));
            case PLURALITY -> count.leading().size() == 1
                    ? new Verdict.Decided(count.leading().getFirst())
                    : new Verdict.Open(count.leading());
            case LEAD -> new Verdict.ForTheLead(count.leading());
            case CONSENSUS -> new Verdict.Open(count.leading());
        };
    }

    /**
     * The verdict on a proposal: decided as soon as one ballot agrees and none objects. Silence is assent: who was asked and
     * did not vote stands in nobody's way.
     *
     * @param answers counted by {@link ConsensusAnswer#word}
     * @param proposal the option that is proposed
     */
    public static Verdict consensus(BallotCount answers, String proposal) {
        int objections = answers.of(ConsensusAnswer.OBJECT.word());
        if (objections > 0) {
            return new Verdict.Blocked(objections);
        }
        return answers.of(ConsensusAnswer.AGREE.word()) > 0
                ? new Verdict.Decided(proposal)
                : new Verdict.Open(List.of());
    }
}
