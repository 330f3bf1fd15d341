package org.parallax.exercise.conduct;

import java.util.Optional;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.session.BranchState;
import org.parallax.exercise.session.Seat;
import org.parallax.exercise.session.SessionState;

/** What a decider looks at. */
record Matter(SessionState state, Playbook playbook, Urn urn, Request request) {

    BranchState floor() {
        return state.floor();
    }

    /** Milliseconds of the floor's clock now. */
    long clock() {
        return state.clock(request.moment().awake());
    }

    boolean byFacilitator() {
        return request.by() instanceof Author.Facilitator;
    }

    boolean bySeat(String seat) {
        return request.by().equals(new Author.OfSeat(seat));
    }

    /** The seat that asks; empty if somebody else does or nobody sits there. */
    Optional<Seat> seat() {
        return request.by() instanceof Author.OfSeat(var seat) ? state.seats().seat(seat) : Optional.empty();
    }

    /** Whether this request, with its key, lies in the urn of a question. */
    boolean inUrn(String question, String seat) {
        return request.key().filter(key -> urn.knows(question, seat, key)).isPresent();
    }
}
