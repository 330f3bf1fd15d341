package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Who plays what, and how many of them. */
class TeamChecksTest extends CheckTest {

    @Test
    void statesOfTwoTeams() {
        exercise("""
                team North of NorthKorea, Japan seats 2
                team Other of NorthKorea
                """, """
                3:15 error STATE_PLAYED_TWICE NorthKorea is played by North already, in line 2.
                5:15 error STATE_PLAYED_TWICE Japan is played by North already, in line 2.
                """);
    }

    @Test
    void seats() {
        exercise("""
                team Many seats 5 to 3
                team None seats 0
                """, """
                2:22 error RANGE_ORDER This range runs backward: 3 is less than 5.
                3:17 error OUT_OF_SCALE 0 seats is not possible here: it must be between 1 and 1000.
                """);
    }

    @Test
    void nobodyReceives() {
        exercise("""
                inject landing in crisis to Tokyo, Cell
                message rumour in crisis to Cell says "so"
                """, """
                2:36 warning RECEIVER_WITHOUT_SEATS Cell has no seats: nobody receives it.
                3:29 warning RECEIVER_WITHOUT_SEATS Cell has no seats: nobody receives it.
                """);
    }
}
