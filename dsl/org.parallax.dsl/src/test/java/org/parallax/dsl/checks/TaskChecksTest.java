package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Who takes which decision when, and by which rule. */
class TaskChecksTest extends CheckTest {

    @Test
    void twice() {
        undecided("""
                decide response in crisis by Tokyo
                decide response in crisis by Seoul
                """, """
                3:8 error DUPLICATE_STATEMENT Who takes response is told a second time; line 2 does already.
                """);
    }

    @Test
    void inNoMoveByNobody() {
        undecided("""
                decide response
                """, """
                2:8 error MISSING_DECIDER Nobody takes response: write "by" and a team, room, facilitator or chance.
                2:8 error MISSING_MOVE response is taken in no move: write "in" and a move.
                """);
    }

    @Test
    void byTwo() {
        undecided("""
                decide response in crisis by room by Tokyo
                """, """
                2:38 error DUPLICATE_CLAUSE Who takes response is given a second time; line 2 already says room.
                """);
    }

    @Test
    void outsideTheMove() {
        undecided("""
                decide response in opening by room
                """, """
                2:20 error OUTSIDE_MOVE response lies between 2027-10 and 2027-12; the move opening plays 2026-01 to 2027-06.
                """);
    }

    @Test
    void longerThanTheMove() {
        undecided("""
                decide response in crisis by Tokyo within 46 minutes
                """, """
                2:43 warning LONGER_THAN_MOVE This takes 46 minutes; crisis takes 45.
                """);
    }
}
