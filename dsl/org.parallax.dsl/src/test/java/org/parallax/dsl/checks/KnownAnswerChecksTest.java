package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A belief is asked while its answer is open. */
class KnownAnswerChecksTest extends CheckTest {

    @Test
    void whenItsMonthHasBeenPlayed() {
        exercise("""
                believe a on security in 2027-06 as range before opening, before crisis
                believe b on security in 2027-06 as range after opening
                believe c on security in 2027-07 as range after opening
                """, """
                2:59 error KNOWN_ANSWER The answer is known before crisis: it is about 2027-06, and 2027-06 has been played by then.
                3:43 error KNOWN_ANSWER The answer is known after opening: it is about 2027-06, and 2027-06 has been played by then.
                """);
    }

    @Test
    void whenItCanNoLongerTakePlace() {
        exercise("""
                believe a on ceremony before opening
                believe b on ceremony after opening
                believe c on landing before opening, before aftermath
                believe d on pause after crisis
                """, """
                3:23 error KNOWN_ANSWER The answer is known after opening: ceremony can take place in 2026-02 at the latest, and 2027-06 has been played by then.
                4:38 error KNOWN_ANSWER The answer is known before aftermath: landing can take place in 2027-11 at the latest, and 2027-12 has been played by then.
                """);
    }

    @Test
    void whenItWasBroughtIn() {
        exercise("""
                inject pause in opening
                believe a on pause before opening, after opening
                """, """
                3:36 error KNOWN_ANSWER The answer is known after opening: pause is an inject of opening.
                """);
    }

    @Test
    void whenItWasDecided() {
        exercise("""
                believe a on response is court before crisis, after crisis
                believe b on response after crisis
                believe c on court after crisis
                believe d on call after crisis
                """, """
                2:47 error KNOWN_ANSWER The answer is known after crisis: response is decided in crisis.
                3:23 error KNOWN_ANSWER The answer is known after crisis: response is decided in crisis.
                4:20 error KNOWN_ANSWER The answer is known after crisis: response is decided in crisis.
                """);
    }

    @Test
    void decidedBeforeItsLastMonth() {
        undecided("""
                move early to 2027-10
                decide response in early by Tokyo
                believe a on response is court after early
                """, """
                4:32 error KNOWN_ANSWER The answer is known after early: response is decided in early.
                """);
    }
}
