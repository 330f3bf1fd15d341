package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What happens lies inside the months. */
class TimingChecksTest extends CheckTest {

    @Test
    void beforeAsOf() {
        scenario("""
                event a in 2025-12 : Summit { between Japan, SouthKorea }
                event b between 2025-11 and 2026-02 : Summit { between Japan, SouthKorea }
                withdraw China from 2025-06 to 2026-06
                """, """
                2:9 error BEFORE_AS_OF a may take place in 2025-12; S is told as of 2025-12 and starts in 2026-01.
                3:9 error BEFORE_AS_OF b may take place in 2025-11; S is told as of 2025-12 and starts in 2026-01.
                4:21 error BEFORE_AS_OF This withdrawal begins in 2025-06; S is told as of 2025-12 and starts in 2026-01.
                """);
    }

    @Test
    void afterTheEnd() {
        scenario("""
                event a in 2029-01 : Summit { between Japan, SouthKorea }
                event b between 2028-11 and 2029-02 : Summit { between Japan, SouthKorea }
                event c in 2028-12 : Summit { between Japan, SouthKorea }
                event d 1 month after c : Summit { between Japan, SouthKorea }
                shift sensitivity of Japan to Territory by +20% from 2029-01 for 2 months
                """, """
                2:9 error OUTSIDE_HORIZON a may take place in 2029-01; S ends in 2028-12.
                3:9 error OUTSIDE_HORIZON b may take place in 2029-02; S ends in 2028-12.
                5:9 error OUTSIDE_HORIZON d takes place in 2029-01 at the earliest; S ends in 2028-12.
                6:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                6:54 error OUTSIDE_HORIZON This shift begins in 2029-01; S ends in 2028-12.
                """);
    }

    @Test
    void circles() {
        scenario("""
                event a 1 month after b : Summit { between Japan, SouthKorea }
                event b 1 month after c : Summit { between Japan, SouthKorea }
                event c 1 month after a : Summit { between Japan, SouthKorea }
                event d 1 month after c : Summit { between Japan, SouthKorea }
                """, """
                2:23 error RELATIVE_CIRCLE a comes after b, which in turn comes after a.
                3:23 error RELATIVE_CIRCLE b comes after c, which in turn comes after b.
                4:23 error RELATIVE_CIRCLE c comes after a, which in turn comes after c.
                """);
    }

    @Test
    void anEventThatComesAfterItself() {
        scenario("""
                event a 1 month after a : Summit { between Japan, SouthKorea }
                """, """
                2:23 error RELATIVE_CIRCLE a comes after a, which in turn comes after a.
                """);
    }

    @Test
    void optionsAndDecisions() {
        scenario("""
                decision d in 2028-12 { option x 50% option y 50% { event b 1 month after d : Summit { between Japan, SouthKorea } } }
                """, """
                2:61 error OUTSIDE_HORIZON b takes place in 2029-01 at the earliest; S ends in 2028-12.
                """);
    }
}
