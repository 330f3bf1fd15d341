package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Storyline;

/** How what is asked for changes when the user chooses a branch. A branch is looked at in one way at a time. */
public final class BranchChoice {

    private BranchChoice() {}

    /** Only runs with this branch; chosen again, it falls away. Of a decision's options one is chosen at a time. */
    public static Branching only(Branching asked, Branch branch) {
        boolean again = asked.given().branches().contains(branch);
        var left = without(asked, other -> isAbout(other, branch) || isRival(other, branch));
        return again ? left : left.with(left.given().and(branch));
    }

    /** Only runs without this branch; chosen again, it falls away. */
    public static Branching without(Branching asked, Branch branch) {
        var not = new Branch.Not(branch);
        var left = takeOff(asked, branch);
        return asked.given().branches().contains(not) ? left : left.with(left.given().and(not));
    }

    /**
     * Every run with this branch, in a month or as planned. A decision is taken once, so nothing else is asked of its
     * other options.
     */
    public static Branching happen(Branching asked, Branch branch, Optional<YearMonth> month) {
        var left = without(asked, other -> isAbout(other, branch) || isOfSameDecision(subject(other), branch));
        return left.with(left.held().and(new HeldBranch(branch, month)));
    }

    /** No run with this branch. */
    public static Branching ruleOut(Branching asked, Branch branch) {
        var left = takeOff(asked, branch);
        return left.with(left.held().and(new HeldBranch(new Branch.Not(branch))));
    }

    /** Nothing asked of this branch. */
    public static Branching takeOff(Branching asked, Branch branch) {
        return without(asked, other -> isAbout(other, branch));
    }

    /** Parts what is asked for into that whose branches a storyline still has, and that which it has no more. */
    public static Parted parted(Branching asked, Storyline storyline) {
        var gone = new ArrayList<Branch>();
        asked.held().branches().stream().map(HeldBranch::branch).filter(branch -> !branch.knownTo(storyline)).forEach(gone::add);
        asked.given().branches().stream().filter(branch -> !branch.knownTo(storyline)).forEach(gone::add);
        return new Parted(without(asked, branch -> !branch.knownTo(storyline)), gone);
    }

    /** What stays, and the branches that are gone. */
    public record Parted(Branching kept, List<Branch> gone) {}

    private static Branching without(Branching asked, Predicate<Branch> falls) {
        var held = asked.held().branches().stream().filter(branch -> !falls.test(branch.branch())).toList();
        var given = asked.given().branches().stream().filter(branch -> !falls.test(branch)).toList();
        return new Branching(new Held(held, asked.held().present()), new Conditioning(given));
    }

    private static boolean isAbout(Branch asked, Branch branch) {
        return subject(asked).equals(branch);
    }

    private static boolean isRival(Branch asked, Branch branch) {
        return !(asked instanceof Branch.Not) && isOfSameDecision(asked, branch);
    }

    private static boolean isOfSameDecision(Branch asked, Branch branch) {
        return asked instanceof Branch.Chosen one && branch instanceof Branch.Chosen other
                && one.decision().equals(other.decision());
    }

    private static Branch subject(Branch asked) {
        return asked instanceof Branch.Not(var positive) ? positive : asked;
    }
}
