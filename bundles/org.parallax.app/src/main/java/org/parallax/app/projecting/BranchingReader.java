package org.parallax.app.projecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Holding;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;

/** Puts together what is held and which runs are counted, for the scenarios that both are about. */
public final class BranchingReader {

    private final List<Situation> holding;
    private final Held held;

    private BranchingReader(Held held, List<Situation> holding) {
        this.held = held;
        this.holding = holding;
    }

    /**
     * What is held first, and then which of the runs are counted.
     *
     * @return rejected if one of the scenarios cannot hold what it has of it, or if something is given that no run has or
     *     every run has because of what is held
     */
    public static Outcome<Branching> read(Held held, Conditioning given, LoweredScenario... scenarios) {
        var holding = new ArrayList<Situation>();
        for (var scenario : scenarios) {
            switch (Holding.of(scenario.situation(), held)) {
                case Outcome.Completed<Situation>(var situation) -> holding.add(situation);
                case Outcome.Rejected<Situation>(var reason) -> {
                    return new Outcome.Rejected<>(reason);
                }
                case Outcome.Cancelled<Situation> cancelled -> {
                    return new Outcome.Cancelled<>();
                }
            }
        }
        return new BranchingReader(held, holding).with(given);
    }

    private Outcome<Branching> with(Conditioning given) {
        for (var branch : given.branches()) {
            var decided = decided(branch);
            if (decided.isPresent()) {
                return new Outcome.Rejected<>(reason(branch, decided.get()));
            }
        }
        return new Outcome.Completed<>(new Branching(held, given));
    }

    /** {@code “not landing” cannot be given: what is held makes landing happen in every run, …}. */
    private static String reason(Branch given, boolean everywhere) {
        var effect = given instanceof Branch.Not(var positive) ? effect(positive, !everywhere) : effect(given, everywhere);
        return everywhere
                ? "“" + given.text() + "” need not be given: " + effect + ", so giving it leaves no run out; do not give it"
                : "“" + given.text() + "” cannot be given: " + effect + ", so none would be left; do not give it, or hold less";
    }

    private static String effect(Branch branch, boolean comesAbout) {
        return "what is held " + (comesAbout ? "makes " + branch.text() + " happen" : "rules " + branch.text() + " out") + " in every run";
    }

    /** Whether every run or none has a branch in each scenario that knows it; empty if that is left to the runs of one. */
    private Optional<Boolean> decided(Branch branch) {
        var all = holding.stream()
                .filter(situation -> branch.knownTo(situation.storyline()))
                .map(situation -> decided(branch, situation.held()))
                .distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    private static Optional<Boolean> decided(Branch branch, Held held) {
        if (branch instanceof Branch.Not(var positive)) {
            return decided(positive, held).map(comesAbout -> !comesAbout);
        }
        return held.of(branch).map(HeldBranch::comesAbout).or(() -> isDecidedOtherwise(branch, held) ? Optional.of(false) : Optional.empty());
    }

    private static boolean isDecidedOtherwise(Branch branch, Held held) {
        return branch instanceof Branch.Chosen chosen && held.branches().stream()
                .anyMatch(each -> each.branch() instanceof Branch.Chosen other && other.decision().equals(chosen.decision()));
    }
}
