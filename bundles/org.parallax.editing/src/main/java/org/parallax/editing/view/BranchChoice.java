package org.parallax.editing.view;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Storyline;

/** How the conditions change when the user chooses a branch. */
public final class BranchChoice {

    private BranchChoice() {}

    /** Only runs with this branch; chosen again, it falls away. Of a decision's options one is chosen at a time. */
    public static Conditioning only(Conditioning given, Branch branch) {
        var others = given.branches().stream()
                .filter(other -> !about(other, branch) && !rivals(other, branch))
                .toList();
        return given.branches().contains(branch) ? new Conditioning(others) : new Conditioning(others).and(branch);
    }

    /** Only runs without this branch; chosen again, it falls away. */
    public static Conditioning without(Conditioning given, Branch branch) {
        var others = given.branches().stream().filter(other -> !about(other, branch)).toList();
        var not = new Branch.Not(branch);
        return given.branches().contains(not) ? new Conditioning(others) : new Conditioning(others).and(not);
    }

    /** Parts conditions into those whose branches a storyline still has, and those it has no more. */
    public static Parted parted(Conditioning given, Storyline storyline) {
        var kept = new ArrayList<Branch>();
        var gone = new ArrayList<Branch>();
        given.branches().forEach(branch -> (branch.knownTo(storyline) ? kept : gone).add(branch));
        return new Parted(new Conditioning(kept), gone);
    }

    /** The conditions that stay, and the branches that are gone. */
    public record Parted(Conditioning kept, List<Branch> gone) {}

    private static boolean about(Branch given, Branch branch) {
        return given.equals(branch) || given.equals(new Branch.Not(branch));
    }

    private static boolean rivals(Branch given, Branch branch) {
        return given instanceof Branch.Chosen one && branch instanceof Branch.Chosen other
                && one.decision().equals(other.decision());
    }
}
