package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Storyline;

/** What choosing a branch asks for, in either way, and what choosing it again. */
class BranchChoiceTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch QUIET = new Branch.Chosen("response", "quiet");
    private static final Branch OTHER = new Branch.Chosen("reply", "court");
    private static final Branch LANDING = new Branch.Happened("landing");
    private static final Optional<YearMonth> PLANNED = Optional.empty();
    private static final Optional<YearMonth> MAY = Optional.of(YearMonth.of(2028, 5));

    @Test
    void choosingAgainTakesBack() {
        assertEquals(given(COURT), BranchChoice.only(Branching.NONE, COURT));
        assertEquals(Branching.NONE, BranchChoice.only(given(COURT), COURT));
        assertEquals(given(LANDING), BranchChoice.only(given(LANDING, COURT), COURT));
        assertEquals(Branching.NONE, BranchChoice.without(given(new Branch.Not(COURT)), COURT));
    }

    @Test
    void aDecisionHasOneAnswerAtATime() {
        assertEquals(given(QUIET, OTHER), BranchChoice.only(given(COURT, OTHER), QUIET));
        assertEquals(given(COURT, new Branch.Not(QUIET)), BranchChoice.without(given(COURT), QUIET));
        assertEquals(held(made(QUIET), made(OTHER)), BranchChoice.happen(held(made(COURT), made(OTHER)), QUIET, PLANNED));
        assertEquals(held(made(QUIET)), BranchChoice.happen(held(out(COURT)), QUIET, PLANNED));
    }

    @Test
    void aBranchAndItsOppositeExcludeEachOther() {
        assertEquals(given(new Branch.Not(LANDING)), BranchChoice.without(given(LANDING), LANDING));
        assertEquals(given(LANDING), BranchChoice.only(given(new Branch.Not(LANDING)), LANDING));
        assertEquals(held(out(LANDING)), BranchChoice.ruleOut(held(made(LANDING)), LANDING));
        assertEquals(held(made(LANDING)), BranchChoice.happen(held(out(LANDING)), LANDING, PLANNED));
    }

    @Test
    void anotherMonthTakesThePlaceOfTheFirst() {
        var planned = BranchChoice.happen(Branching.NONE, LANDING, PLANNED);
        assertEquals(held(new HeldBranch(LANDING, MAY)), BranchChoice.happen(planned, LANDING, MAY));
    }

    @Test
    void aBranchIsLookedAtInOneWayAtATime() {
        assertEquals(held(made(COURT)), BranchChoice.happen(given(COURT), COURT, PLANNED));
        assertEquals(held(made(COURT)), BranchChoice.happen(given(QUIET), COURT, PLANNED), "no run would have both");
        assertEquals(held(out(LANDING)), BranchChoice.ruleOut(given(LANDING), LANDING));
        assertEquals(given(COURT), BranchChoice.only(held(made(COURT)), COURT));
        assertEquals(given(COURT), BranchChoice.only(held(made(QUIET)), COURT), "no run would have both");
        assertEquals(given(new Branch.Not(LANDING)), BranchChoice.without(held(made(LANDING)), LANDING));
    }

    @Test
    void oneWayStandsBesideTheOtherForTwoBranches() {
        var both = new Branching(Held.of(made(LANDING)), Conditioning.of(COURT));
        assertEquals(both, BranchChoice.happen(given(COURT), LANDING, PLANNED));
        assertEquals(both, BranchChoice.only(held(made(LANDING)), COURT));
        assertEquals(given(COURT), BranchChoice.takeOff(both, LANDING));
        assertEquals(held(made(LANDING)), BranchChoice.takeOff(both, COURT));
    }

    @Test
    void whatTheTextNoLongerHasFallsAwayEitherWay() {
        var both = new Branching(Held.of(made(LANDING)).until(YearMonth.of(2027, 1)), Conditioning.of(COURT, new Branch.Not(OTHER)));
        var parted = BranchChoice.parted(both, Storyline.EMPTY);
        assertEquals(List.of(LANDING, COURT, new Branch.Not(OTHER)), parted.gone());
        assertEquals(new Branching(Held.NOTHING.until(YearMonth.of(2027, 1)), Conditioning.NOTHING), parted.kept());
    }

    private static Branching given(Branch... branches) {
        return Branching.given(Conditioning.of(branches));
    }

    private static Branching held(HeldBranch... branches) {
        return Branching.NONE.with(Held.of(branches));
    }

    private static HeldBranch made(Branch branch) {
        return new HeldBranch(branch);
    }

    private static HeldBranch out(Branch branch) {
        return new HeldBranch(new Branch.Not(branch));
    }
}
