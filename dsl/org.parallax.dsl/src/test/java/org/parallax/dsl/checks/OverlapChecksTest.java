package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Shifts of one thing and withdrawals of one state lie apart. */
class OverlapChecksTest extends CheckTest {

    @Test
    void shifts() {
        scenario("""
                shift sensitivity of Japan to Territory by +20% from 2027-03 for 12 months
                shift sensitivity of Japan to Territory by +10% from 2028-02 to 2028-04
                shift sensitivity of SouthKorea to Territory by +10% from 2028-02 to 2028-04
                shift sensitivity of Japan to Territory by +10% from 2028-05
                shift pressure of China by +10% from 2028-05
                shift pressure of China by +10% from 2026-05 to 2028-04
                shift pressure of China by -10% from 2028-06 for 1 month
                """, """
                2:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                3:1 error DUPLICATE_STATEMENT The sensitivity of Japan to Territory is shifted twice in 2028-02: line 2 has that month already.
                3:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                4:36 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                5:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                8:1 error DUPLICATE_STATEMENT The pressure of China is shifted twice in 2028-06: line 6 has that month already.
                """);
    }

    @Test
    void oneAndTheSameShift() {
        scenario("""
                shift pressure of China by +10% from 2027-03 for 12 months
                shift pressure of China by +10% from 2027-03 for 12 months
                """, """
                3:1 error DUPLICATE_STATEMENT The pressure of China is shifted twice in 2027-03: line 2 has that month already.
                """);
    }

    @Test
    void withdrawals() {
        scenario("""
                withdraw UnitedStates from 2027-05
                withdraw UnitedStates from 2026-05 to 2026-08
                withdraw China from 2027-05
                withdraw UnitedStates from 2028-05 to 2028-06
                withdraw UnitedStates from 2026-08 to 2026-09
                """, """
                5:1 error DUPLICATE_STATEMENT UnitedStates is withdrawn twice in 2028-05: line 2 has that month already.
                6:1 error DUPLICATE_STATEMENT UnitedStates is withdrawn twice in 2026-08: line 3 has that month already.
                """);
    }
}
