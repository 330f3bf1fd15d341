package org.parallax.workbench.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places a reader came through, as a browser keeps them. */
final class GuideHistory {

    private final Deque<PageAddress> past = new ArrayDeque<>();
    private final Deque<PageAddress> ahead = new ArrayDeque<>();
    private Optional<PageAddress> here = Optional.empty();

    Optional<PageAddress> here() {
        return here;
    }

    /** Goes somewhere new; what lay ahead is forgotten. */
    void visit(PageAddress place) {
        if (here.filter(place::equals).isEmpty()) {
            here.ifPresent(past::push);
            ahead.clear();
            here = Optional.of(place);
        }
    }

    /** Goes back by one; where that is, if anywhere. */
    Optional<PageAddress> back() {
        return move(past, ahead);
    }

    /** Goes forward again by one; where that is, if anywhere. */
    Optional<PageAddress> forward() {
        return move(ahead, past);
    }

    boolean canGoBack() {
        return !past.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private Optional<PageAddress> move(Deque<PageAddress> from, Deque<PageAddress> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        here.ifPresent(to::push);
        here = Optional.of(from.pop());
        return here;
    }
}
