package org.parallax.editing.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places a reader came through, as a browser keeps them. */
public final class GuideHistory {

    private final Deque<PageAddress> past = new ArrayDeque<>();
    private final Deque<PageAddress> ahead = new ArrayDeque<>();
    private Optional<PageAddress> here = Optional.empty();

    public Optional<PageAddress> here() {
        return here;
    }

    /** Goes somewhere new; what lay ahead is forgotten. */
    public void visit(PageAddress place) {
        if (here.filter(place::equals).isEmpty()) {
            here.ifPresent(past::push);
            ahead.clear();
            here = Optional.of(place);
        }
    }

    /** Goes back by one; where that is, if anywhere. */
    public Optional<PageAddress> back() {
        return move(past, ahead);
    }

    /** Goes forward again by one; where that is, if anywhere. */
    public Optional<PageAddress> forward() {
        return move(ahead, past);
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    public boolean canGoForward() {
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
