package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Dates exist, are as fine as their place asks, and run forward. */
class DateChecksTest extends CheckTest {

    @Test
    void impossibleDatesKeepTheirPlace() {
        scenario("""
                event a in 2026-13 : Summit { between Japan, SouthKorea }
                event b on 2026-02-30 : Summit { between Japan, SouthKorea }
                event c in 2026-5 : Summit { between Japan, SouthKorea }
                """, """
                2:12 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                3:12 error IMPOSSIBLE_DATE There is no date 2026-02-30; dates are written as 2026-03 or 2026-03-31.
                4:12 error IMPOSSIBLE_DATE There is no date 2026-5; dates are written as 2026-03 or 2026-03-31.
                """);
    }

    @Test
    void aYearIsTooCoarseForAScenario() {
        scenario("""
                withdraw China from 2027
                """, """
                2:21 error DATE_PRECISION A year is too coarse for a scenario; give a month, as 2027-01.
                """);
    }

    @Test
    void inTakesAMonth() {
        scenario("""
                event a in 2026-05-03 : Summit { between Japan, SouthKorea }
                """, """
                2:12 error DATE_PRECISION "in" takes a month, as 2026-05. For a day write "on".
                """);
    }

    @Test
    void asOfTakesAMonth() {
        beside("""
                scenario S on Pair as of 2025-12-31 for 12 months { }
                """, """
                1:26 error DATE_PRECISION "as of" takes a month, as 2025-12.
                """);
    }

    @Test
    void windowsRunForward() {
        scenario("""
                event a between 2027-03 and 2027-01 : Summit { between Japan, SouthKorea }
                withdraw China from 2027-05 to 2027-04
                shift sensitivity of Japan to Territory by +20% from 2027-05 to 2027-04
                """, """
                2:29 error RANGE_ORDER This runs backward: 2027-01 is before 2027-03.
                3:32 error RANGE_ORDER This runs backward: 2027-04 is before 2027-05.
                4:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                4:65 error RANGE_ORDER This runs backward: 2027-04 is before 2027-05.
                """);
    }

    @Test
    void periodsOfTheRecordRunForward() {
        beside("""
                relationship Pair
                leader X "X" of Japan { office "minister" term 2020-05 to 2019 cites book }
                image of Japan by SouthKorea "cold" since 2020 until 2010 cites book
                level of China pressure 0.5 from 2020 to 2019 because "r" cites book
                """, """
                2:59 error RANGE_ORDER This runs backward: 2019 is before 2020-05.
                3:54 error RANGE_ORDER This runs backward: 2010 is before 2020.
                4:42 error RANGE_ORDER This runs backward: 2019 is before 2020.
                """);
    }
}
