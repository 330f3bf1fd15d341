package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** One check of one theory. Findings are added as they are made, so that a check that is given up leaves its own. */
final class TheoryCheck implements Runnable {

    private final Theory theory;
    private final List<Situation> situations;
    private final List<Finding> findings;

    // What the theory is doing and what it is called, for somebody on another thread who has stopped waiting.
    private volatile String doing = "telling its card";
    private volatile String name;

    private volatile boolean givenUp;

    /** @param findings takes the findings; safe for several threads */
    TheoryCheck(Theory theory, List<Situation> situations, List<Finding> findings) {
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("A theory is checked on one situation at least");
        }
        this.theory = theory;
        this.situations = List.copyOf(situations);
        this.findings = findings;
        this.name = theory.getClass().getName();
    }

    @Override
    public void run() {
        var card = theory.card();
        if (card == null) {
            add(Promise.CARD, "it has no card");
            return;
        }
        if (card.id() != null && !card.id().isBlank()) {
            name = card.id();
        }
        new CardCheck(what -> add(Promise.CARD, what)).check(card);
        if (!card.equals(theory.card())) {
            add(Promise.CARD, "its card differs from one call to the next");
        }
        var reasons = new ArrayList<String>();
        for (var situation : situations) {
            new SituationCheck(theory, card, situation, this).check().ifPresent(reasons::add);
        }
        if (reasons.size() == situations.size()) {
            add(Promise.ANSWERS, "it declines every situation, the last because: " + reasons.getLast());
        }
    }

    /**
     * Notes what the theory is asked to do next.
     *
     * @throws CancellationException if nobody waits for the answer any more
     */
    void asks(String what) {
        if (givenUp) {
            throw new CancellationException();
        }
        doing = what;
    }

    /** Adds what was found; only the first of a promise, but for the card. */
    void add(Promise promise, String what) {
        if (promise == Promise.CARD || keeps(promise)) {
            findings.add(new Finding(name, promise, what));
        }
    }

    /** Adds a difference of one run made twice, if there is one. */
    void addDifference(Promise promise, String how, Optional<String> difference) {
        difference.ifPresent(where -> add(promise, "run on " + how + ", " + where));
    }

    /** Whether nothing was found yet against a promise. */
    boolean keeps(Promise promise) {
        return findings.stream().noneMatch(finding -> finding.promise() == promise);
    }

    /** Adds that the theory gave no answer to what it was asked last, and asks it no more. */
    void giveUp(String what) {
        givenUp = true;
        add(Promise.ANSWERS, what + " when " + doing);
    }
}
