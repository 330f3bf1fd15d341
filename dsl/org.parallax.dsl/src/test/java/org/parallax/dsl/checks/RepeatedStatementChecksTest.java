package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What a scenario says it says once, and both places are named. */
class RepeatedStatementChecksTest extends CheckTest {

    private static final String EVENT = "event a in 2026-05 : Summit { between Japan, SouthKorea }\n";

    @Test
    void stretches() {
        scenario(EVENT + """
                stretch a to 12 months
                stretch a to 30 months
                """, """
                4:1 error DUPLICATE_STATEMENT a is stretched twice: to 30 months here, to 12 months in line 3.
                """);
    }

    @Test
    void theOrderDoesNotDecide() {
        scenario(EVENT + """
                stretch a to 30 months
                stretch a to 12 months
                """, """
                4:1 error DUPLICATE_STATEMENT a is stretched twice: to 12 months here, to 30 months in line 3.
                """);
    }

    @Test
    void expectations() {
        scenario("""
                expect security above 40 in 2026-12 with probability 50%
                expect security above 40.0 in 2026-12 with probability 50%
                expect security above 40 in 2026-12 with probability 70%
                expect security above 30 in 2026-12 with probability 70%
                expect view of Japan by SouthKorea between 20 and 40 in 2026-12 with probability 70%
                expect view of Japan by SouthKorea between 20 and 40 in 2026-12 with probability 70%
                """, """
                3:1 error DUPLICATE_STATEMENT This is expected in line 2 already.
                4:1 error DUPLICATE_STATEMENT This is expected in line 2 already, there with 50 %.
                7:1 error DUPLICATE_STATEMENT This is expected in line 6 already.
                """);
    }

    @Test
    void reasons() {
        scenario("""
                because "the islets" cites book
                because "the islets" cites book at "One"
                because "something else" cites book
                """, """
                3:1 error DUPLICATE_STATEMENT This reason is given in line 2 already.
                """);
    }

    @Test
    void whatIsLeftOut() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  decision d in 2026-05 { option x 50% { event f : Summit { between Japan, SouthKorea } } option y 50% }
                }
                scenario B extends A {
                  without e
                  without e
                  without d
                  without x
                }
                """, """
                7:3 error DUPLICATE_STATEMENT e is left out in line 6 already.
                9:3 warning NO_EFFECT x is part of d, which is left out in line 8 already.
                """);
    }

    @Test
    void anExtendingScenarioSaysOtherwise() {
        beside("""
                scenario A on Pair as of 2025-12 for 36 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  assume China pressure 0.4
                  stretch e to 12 months
                  shift pressure of China by +20% from 2027-01 for 3 months
                  withdraw UnitedStates from 2027-01 to 2027-06
                  expect security above 40 in 2026-12 with probability 50%
                  project runs 100 seed 1
                }
                scenario B extends A {
                  assume China pressure 0.6
                  stretch e to 30 months
                  shift pressure of China by +10% from 2027-01 for 3 months
                  withdraw UnitedStates from 2027-01 to 2027-03
                  expect security above 40 in 2026-12 with probability 60%
                  project runs 200
                }
                """, "");
    }

    @Test
    void expectationsOfContact() {
        scenario("""
                expect societal of Japan in SouthKorea above 40 in 2026-12 with probability 50%
                expect societal of SouthKorea in Japan above 40 in 2026-12 with probability 50%
                expect view of Japan by SouthKorea above 40 in 2026-12 with probability 50%
                expect societal of Japan in SouthKorea above 40 in 2026-12 with probability 60%
                """, """
                5:1 error DUPLICATE_STATEMENT This is expected in line 2 already, there with 50 %.
                """);
    }
}
