package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Days are not taken where only months count. */
class MonthChecksTest extends CheckTest {

    @Test
    void windows() {
        scenario("""
                event a between 2026-03-31 and 2026-04-01 : Summit { between Japan, SouthKorea }
                decision d between 2026-03 and 2026-04-01 { option x 50% option y 50% }
                """, """
                2:17 error DATE_PRECISION A window begins with a month, as 2026-03.
                2:32 error DATE_PRECISION A window ends with a month, as 2026-04.
                3:32 error DATE_PRECISION A window ends with a month, as 2026-04.
                """);
    }

    @Test
    void statements() {
        scenario("""
                withdraw UnitedStates from 2026-05-31 to 2026-06-01
                shift pressure of China by +10% from 2026-05-02 to 2026-06-30
                assume NorthKorea threat rises to 0.9 by 2026-05-02
                expect security above 40 in 2026-12-01 with probability 50%
                """, """
                2:28 error DATE_PRECISION A withdrawal begins with a month, as 2026-05.
                2:42 error DATE_PRECISION A withdrawal ends with a month, as 2026-06.
                3:38 error DATE_PRECISION A shift begins with a month, as 2026-05.
                3:52 error DATE_PRECISION A shift ends with a month, as 2026-06.
                4:42 error DATE_PRECISION A course ends with a month, as 2026-05.
                5:29 error DATE_PRECISION An expectation is about a month, as 2026-12.
                """);
    }

    @Test
    void aDayAndTheRecordMayBeAsFineAsTheyAre() {
        beside("""
                relationship Pair
                event p "P" between 2019-03-05 and 2019-03-09 : Summit { between Japan, SouthKorea cites book }
                scenario S on Pair as of 2025-12 for 12 months {
                  event a on 2026-03-31 : Summit { between Japan, SouthKorea }
                }
                """, "");
    }
}
