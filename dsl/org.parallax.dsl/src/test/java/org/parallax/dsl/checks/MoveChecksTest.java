package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Moves go through the months of the scenario one after another. */
class MoveChecksTest extends CheckTest {

    @Test
    void withoutMonth() {
        exercise("""
                move last for 5 minutes
                """, """
                2:6 error MOVE_WITHOUT_MONTH last does not say up to which month it plays: write "to" and a month.
                """);
    }

    @Test
    void withoutMonthWhereTheEndIsFree() {
        playing("""
                team Tokyo seats 3
                move last for 5 minutes
                """, """
                3:6 error MOVE_WITHOUT_MONTH last does not say up to which month it plays: write "to" and a month.
                """);
    }

    @Test
    void ofOneMonth() {
        exercise("""
                move again to 2027-06
                move afterAll to 2028-12
                """, """
                8:17 error MOVE_ORDER No month is left for opening: again plays up to 2027-06 too, in line 2.
                10:19 error MOVE_ORDER No month is left for aftermath: afterAll plays up to 2028-12 too, in line 3.
                """);
    }

    @Test
    void outsideTheScenario() {
        exercise("""
                move early to 2025-11
                move zero to 2025-12
                move late to 2029-01
                """, """
                2:15 error BEFORE_AS_OF early plays up to 2025-11; Played is told as of 2025-12 and starts in 2026-01.
                3:14 error BEFORE_AS_OF zero plays up to 2025-12; Played is told as of 2025-12 and starts in 2026-01.
                4:14 error OUTSIDE_HORIZON late plays up to 2029-01; Played ends in 2028-12.
                """);
    }

    @Test
    void notAMonth() {
        exercise("""
                move early to 2026
                move day to 2026-03-15
                move never to 2026-13
                """, """
                2:15 error DATE_PRECISION A move plays up to a month, as 2026-12.
                3:13 error DATE_PRECISION A move plays up to a month, as 2026-03.
                4:15 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                """);
    }

    @Test
    void minutes() {
        exercise("""
                move early to 2026-03 for 0 minutes
                """, """
                2:27 error OUT_OF_SCALE 0 minutes is not possible here: it must be between 1 and 1440.
                """);
    }
}
