package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** By which rule and how secretly a decision is taken. */
class VoteChecksTest extends CheckTest {

    @Test
    void rulesOfOne() {
        undecided("""
                decide response in crisis by facilitator with majority
                """, """
                2:47 error DECISION_RULE The facilitator decides alone: there is no vote that could go by majority.
                """);
    }

    @Test
    void rulesOfChance() {
        undecided("""
                decide response in crisis by chance with lead secret
                """, """
                2:42 error DECISION_RULE Chance decides: there is no vote that could go by lead.
                2:47 error SECRET_OF_ONE Chance decides: there is no ballot that could be secret.
                """);
    }

    @Test
    void theRoomHasNoLead() {
        undecided("""
                decide response in crisis by room with lead
                """, """
                2:40 error DECISION_RULE The room has no lead: write majority, plurality or consensus.
                """);
    }

    @Test
    void secretOfOne() {
        undecided("""
                decide response in crisis by facilitator secret
                """, """
                2:42 error SECRET_OF_ONE The facilitator decides alone: there is no ballot that could be secret.
                """);
    }

    @Test
    void secretOfALead() {
        undecided("""
                decide response in crisis by Tokyo with lead secret
                """, """
                2:46 error SECRET_OF_ONE The lead decides alone: there is no ballot that could be secret.
                """);
    }

    @Test
    void secretAmongPerhapsFew() {
        undecided("""
                decide response in crisis by Seoul secret
                """, """
                2:36 warning SECRET_AMONG_PERHAPS_FEW Seoul has 2 seats at least: with fewer than 3 taken this is not opened, since the count would tell who said what.
                """);
    }

    @Test
    void secretAmongFew() {
        undecided("""
                team Pair seats 1 to 2
                decide response in crisis by Pair secret
                """, """
                3:35 error SECRET_AMONG_FEW Pair has 2 seats at most: among fewer than 3 nothing is secret, since the count tells who said what.
                """);
    }

    @Test
    void theRoomIsManyEnough() {
        undecided("""
                decide response in crisis by room secret
                """, """
                """);
    }

    @Test
    void secretBeliefsOfFew() {
        playing("""
                team Two seats 1
                team One seats 1
                move opening to 2028-12
                decide response in opening by room secret
                believe lands on landing before opening secret
                """, """
                5:36 error SECRET_AMONG_FEW The teams have 2 seats at most: among fewer than 3 nothing is secret, since the count tells who said what.
                6:41 error SECRET_AMONG_FEW The teams have 2 seats at most: among fewer than 3 nothing is secret, since the count tells who said what.
                """);
    }

    @Test
    void noSeats() {
        undecided("""
                decide response in crisis by Cell secret
                """, """
                2:30 error DECIDER_WITHOUT_SEATS Cell has no seats, so nobody can decide for it: write facilitator, or give it seats.
                """);
    }

    @Test
    void noSeatsAtAll() {
        playing("""
                team Cell
                move opening to 2028-12
                decide response in opening by room
                """, """
                4:31 error DECIDER_WITHOUT_SEATS No team has seats, so there is nobody in the room: write facilitator, or give a team seats.
                """);
    }
}
