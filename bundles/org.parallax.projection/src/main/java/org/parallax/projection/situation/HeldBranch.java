package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A branch that is made to come about, or not to, in every run.
 *
 * @param branch what is held; a {@link Branch.Not} is held in every month
 * @param month in which it comes about, once; empty as planned, and for a {@link Branch.Not}
 */
public record HeldBranch(Branch branch, Optional<YearMonth> month) {

    public HeldBranch {
        if (branch instanceof Branch.Not(var positive)) {
            if (month.isPresent()) {
                throw new IllegalArgumentException("What does not come about has no month: " + branch.text());
            }
            if (positive instanceof Branch.Not) {
                throw new IllegalArgumentException("Not twice over: " + branch.text());
            }
        }
    }

    /** What comes about as planned, or never. */
    public HeldBranch(Branch branch) {
        this(branch, Optional.empty());
    }

    /** Whether it is made to come about. */
    public boolean comesAbout() {
        return !(branch instanceof Branch.Not);
    }

    /** What is made to come about or not to. */
    public Branch subject() {
        return branch instanceof Branch.Not(var positive) ? positive : branch;
    }

    /** As it is written on a command line and into a manifest: {@code response=court@2027-12}. */
    public String text() {
        return branch.text() + month.map(named -> "@" + named).orElse("");
    }
}
