package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * One check of one theory, on a thread of its own; another thread may give it up. Findings are added as they are made,
 * so that a check that is given up leaves what it found.
 */
final class TheoryCheck implements Runnable {

    /** Without these, what a theory says cannot be weighed. */
    private static final Set<Promise> GROUND =
            EnumSet.of(Promise.CARD, Promise.ANSWERS, Promise.LEVELS, Promise.REPEATS, Promise.THREADS);

    /** Steps beside one for each situation: classes, parameters, scope, drift, cost and real projections. */
    private static final int CHECKS_OF_ALL = 6;

    private final Theory theory;
    private final List<Situation> situations;
    private final List<Finding> findings;
    private final DoubleConsumer progress;
    private final int steps;
    private int done;

    /** What the theory was asked last; empty once nobody waits for the answer any more. */
    private final AtomicReference<Optional<String>> doing = new AtomicReference<>(Optional.of("giving its card"));
    /** What the theory is called; read by the thread that gives the check up. */
    private volatile String name;

    /**
     * @param findings takes the findings; safe for several threads
     * @param progress told what share of the checks is done
     */
    TheoryCheck(Theory theory, List<Situation> situations, List<Finding> findings, DoubleConsumer progress) {
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("A theory is checked on one situation at least");
        }
        this.theory = theory;
        this.situations = List.copyOf(situations);
        this.findings = findings;
        this.progress = progress;
        this.steps = situations.size() + CHECKS_OF_ALL;
        this.name = theory.getClass().getName();
    }

    @Override
    public void run() {
        // A theory is compiled elsewhere, where nobody checks for null.
        Optional.ofNullable(theory.card()).ifPresentOrElse(this::check, () -> add(Promise.CARD, "it has no card"));
    }

    private void check(TheoryCard card) {
        name = Optional.ofNullable(card.id()).filter(id -> !id.isBlank()).orElse(name);
        new CardCheck(what -> add(Promise.CARD, what)).check(card);
        if (!card.equals(theory.card())) {
            add(Promise.CARD, "its card differs from one call to the next");
        }
        var subject = new Subject(theory, card, this);
        new ClassCheck(what -> add(Promise.MEANS, what)).check(theory.getClass());
        step();
        var usable = usable(subject);
        if (GROUND.stream().allMatch(this::keeps)) {
            checkAll(subject, usable);
        }
    }

    private List<Situation> usable(Subject subject) {
        var reasons = new ArrayList<String>();
        var usable = new ArrayList<Situation>();
        for (var situation : situations) {
            new SituationCheck(subject, situation).check().ifPresentOrElse(reasons::add, () -> usable.add(situation));
            step();
        }
        if (usable.isEmpty()) {
            add(Promise.ANSWERS, "it declines every situation, the last because: " + reasons.getLast());
        }
        return usable;
    }

    private void checkAll(Subject subject, List<Situation> usable) {
        new ParameterCheck(subject, usable).check();
        step();
        new ScopeCheck(subject, usable).check();
        step();
        new DriftCheck(subject, usable).check();
        step();
        new CostCheck(subject, usable.getLast()).check();
        step();
        if (keeps(Promise.COST)) {
            new ProjectedCheck(subject, usable.getLast()).check();
        }
        step();
    }

    private void step() {
        progress.accept((double) ++done / steps);
    }

    /**
     * Notes what the theory is asked to do next. Takes no lock, so that threads under test do not wait for each other.
     *
     * @throws CancellationException if nobody waits for the answer any more
     */
    void asks(String what) {
        if (doing.updateAndGet(before -> before.map(any -> what)).isEmpty()) {
            throw new CancellationException();
        }
    }

    /** Adds what was found: only the first of a promise, but for the card, and nothing after the check was given up. */
    synchronized void add(Promise promise, String what) {
        if (doing.get().isPresent() && (promise == Promise.CARD || keeps(promise))) {
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

    /**
     * Adds that the theory gave no answer to what it was asked last, asks it no more, and takes no more findings. Call
     * it before the theory is interrupted: one that goes on then is not asked the next thing first.
     */
    synchronized void giveUp(String what) {
        doing.getAndSet(Optional.empty())
                .filter(last -> keeps(Promise.ANSWERS))
                .ifPresent(last -> findings.add(new Finding(name, Promise.ANSWERS, what + " when " + last)));
    }
}
