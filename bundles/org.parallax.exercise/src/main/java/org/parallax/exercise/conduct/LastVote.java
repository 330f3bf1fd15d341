package org.parallax.exercise.conduct;

import java.util.Comparator;
import java.util.Optional;
import org.parallax.exercise.log.PollSubject;
import org.parallax.exercise.poll.Verdict;
import org.parallax.exercise.session.BranchState;
import org.parallax.exercise.session.PollState;

/** The last poll on a decision of a branch whose counts stand. */
record LastVote(PollState poll) {

    static Optional<LastVote> on(BranchState branch, String decision) {
        return branch.polls().stream()
                .filter(poll -> poll.isCounted() && poll.opened().subject().about().filter(decision::equals).isPresent())
                .max(Comparator.comparing(poll -> poll.opened().round()))
                .map(LastVote::new);
    }

    String id() {
        return poll.opened().poll();
    }

    boolean isOnProposal() {
        return poll.opened().subject() instanceof PollSubject.OnProposal;
    }

    /** The option for which its ballots are; of several that lead, or where one blocks, none. */
    Optional<String> option() {
        return switch (poll.verdict()) {
            case Verdict.Decided(var said) -> Optional.of(said);
            case Verdict.ForTheLead(var leading) -> leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
            case Verdict.Open open -> Optional.empty();
            case Verdict.Blocked blocked -> Optional.empty();
        };
    }
}
