package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Scenarios say what they must. */
class ScenarioChecksTest extends CheckTest {

    @Test
    void nothingSaid() {
        alone("""
                scenario S { }
                """, """
                1:10 error MISSING_AS_OF S does not say as of when it is told: write "as of" and a month.
                1:10 error MISSING_HORIZON S does not say how long it runs: write "for" and a number of months.
                1:10 error MISSING_RECORD S does not say which record it is laid over: write "on" and the record's name.
                """);
    }

    @Test
    void inherited() {
        beside("""
                scenario S on Pair as of 2025-12 for 12 months { }
                scenario T extends S { }
                """, "");
    }

    @Test
    void when() {
        scenario("""
                event a : Summit { between Japan, SouthKorea }
                decision d { option x 50% option y 50% { event b : Summit { between Japan, SouthKorea } decision e { option m 50% option n 50% } } }
                """, """
                2:7 error MISSING_WHEN a does not say when: write in, on, between, or so many months after something.
                3:10 error MISSING_WHEN d does not say when it is taken: write in, on, between, or so many months after something.
                """);
    }
}
