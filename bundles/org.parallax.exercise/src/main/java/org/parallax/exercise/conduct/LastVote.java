package org.parallax.exercise.conduct;

import java.util.Comparator;
import java.util.Optional;
import org.parallax.exercise.log.PollSubject;
import org.parallax.exercise.poll.PollVerdict;
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

    /** The option for which its ballots are. */
    Optional<String> option() {
        return poll.verdict() instanceof PollVerdict.Decided(var said)
                ? Optional.of(poll.opened().subject() instanceof PollSubject.OnProposal(var decision, var option) ? option : said)
                : Optional.empty();
    }
}
