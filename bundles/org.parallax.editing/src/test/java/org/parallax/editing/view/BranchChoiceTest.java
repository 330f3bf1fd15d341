package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;

/** What choosing a branch asks for, and what choosing it again. */
class BranchChoiceTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch OTHER = new Branch.Chosen("reply", "court");
    private static final Branch LANDING = new Branch.Happened("landing");

    @Test
    void choosingAgainTakesBack() {
        assertEquals(Conditioning.of(COURT), BranchChoice.only(Conditioning.NOTHING, COURT));
        assertEquals(Conditioning.NOTHING, BranchChoice.only(Conditioning.of(COURT), COURT));
        assertEquals(Conditioning.of(LANDING), BranchChoice.only(Conditioning.of(LANDING, COURT), COURT));
        assertEquals(Conditioning.NOTHING, BranchChoice.without(Conditioning.of(new Branch.Not(COURT)), COURT));
    }

    @Test
    void aDecisionHasOneAnswerAtATime() {
        assertEquals(Conditioning.of(QUIET, OTHER), BranchChoice.only(Conditioning.of(COURT, OTHER), QUIET));
        assertEquals(Conditioning.of(COURT, new Branch.Not(QUIET)), BranchChoice.without(Conditioning.of(COURT), QUIET));
    }

    @Test
    void aBranchAndItsOppositeExcludeEachOther() {
        assertEquals(Conditioning.of(new Branch.Not(LANDING)), BranchChoice.without(Conditioning.of(LANDING), LANDING));
        assertEquals(Conditioning.of(LANDING), BranchChoice.only(Conditioning.of(new Branch.Not(LANDING)), LANDING));
    }
}
