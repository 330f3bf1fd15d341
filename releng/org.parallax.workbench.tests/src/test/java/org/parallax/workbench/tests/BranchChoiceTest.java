package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Branch;
import org.parallax.projection.result.Given;
import org.parallax.workbench.live.BranchChoice;

/** What choosing a branch asks for, and what choosing it again. */
class BranchChoiceTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch OTHER = new Branch.Chosen("reply", "court");
    private static final Branch LANDING = new Branch.Happened("landing");

    @Test
    void choosingAgainTakesBack() {
        assertEquals(Given.of(COURT), BranchChoice.only(Given.NOTHING, COURT));
        assertEquals(Given.NOTHING, BranchChoice.only(Given.of(COURT), COURT));
        assertEquals(Given.of(LANDING), BranchChoice.only(Given.of(LANDING, COURT), COURT));
        assertEquals(Given.NOTHING, BranchChoice.without(Given.of(new Branch.Not(COURT)), COURT));
    }

    @Test
    void aDecisionHasOneAnswerAtATime() {
        assertEquals(Given.of(QUIET, OTHER), BranchChoice.only(Given.of(COURT, OTHER), QUIET));
        assertEquals(Given.of(COURT, new Branch.Not(QUIET)), BranchChoice.without(Given.of(COURT), QUIET));
    }

    @Test
    void aBranchAndItsOppositeExcludeEachOther() {
        assertEquals(Given.of(new Branch.Not(LANDING)), BranchChoice.without(Given.of(LANDING), LANDING));
        assertEquals(Given.of(LANDING), BranchChoice.only(Given.of(new Branch.Not(LANDING)), LANDING));
    }
}
