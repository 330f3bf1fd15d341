package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What a belief is about and in which form it is asked. */
class BeliefChecksTest extends CheckTest {

    @Test
    void nothingAndNever() {
        exercise("""
                believe empty
                """, """
                2:9 error MISSING_BELIEF_TIME empty is never asked: write "before" or "after" and a move.
                2:9 error MISSING_SUBJECT empty is about nothing: write "on" and an event, a decision, an option or an indicator in a month.
                """);
    }

    @Test
    void twoThings() {
        exercise("""
                believe two on landing on security above 40 in 2028-12 before opening
                """, """
                2:27 error DUPLICATE_CLAUSE This is given a second time; line 2 already says landing.
                """);
    }

    @Test
    void form() {
        exercise("""
                believe a on landing as range before opening
                believe b on security above 40 in 2028-12 as range before opening
                believe c on security in 2028-12 before opening
                """, """
                2:25 error BELIEF_FORM Only an indicator in a month is asked for as a range; this comes about or not, which is asked for as a probability.
                3:23 error BELIEF_FORM Whether an indicator is above a level is asked for as a probability: leave that out, or "as range".
                4:14 error BELIEF_FORM What is asked of this indicator? Write "as range", or above, below or between.
                """);
    }

    @Test
    void levels() {
        exercise("""
                believe a on security between 60 and 40 in 2028-12 before opening
                believe b on security above 140 in 2028-12 before opening
                """, """
                2:38 error RANGE_ORDER This range runs backward: 40 is less than 60.
                3:29 error OUT_OF_SCALE 140 lies outside the scale, which goes from 0 to 100.
                """);
    }

    @Test
    void months() {
        exercise("""
                believe a on security in 2025-12 as range before opening
                believe b on security in 2029-01 as range before opening
                believe c on security in 2028 as range before opening
                believe d on security in 2028-12-31 as range before opening
                """, """
                2:26 error BEFORE_AS_OF Nothing is projected for 2025-12: Played starts in 2026-01.
                3:26 error OUTSIDE_HORIZON Nothing is projected for 2029-01: Played ends in 2028-12.
                4:26 error DATE_PRECISION An indicator is projected for a month, as 2028-12.
                5:26 error DATE_PRECISION An indicator is projected for a month, as 2028-12.
                """);
    }

    @Test
    void roundsAndTimes() {
        exercise("""
                believe a on security in 2028-12 as range before opening, after crisis, before opening rounds 3
                """, """
                2:73 error DUPLICATE_STATEMENT This is told a second time; line 2 already says before opening.
                2:95 error OUT_OF_SCALE 3 rounds is not possible here: it must be between 1 and 2.
                """);
    }
}
