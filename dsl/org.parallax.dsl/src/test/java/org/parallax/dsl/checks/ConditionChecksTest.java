package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Nothing depends on itself. */
class ConditionChecksTest extends CheckTest {

    @Test
    void onItself() {
        scenario("""
                event a in 2026-05 if a : Summit { between Japan, SouthKorea }
                """, """
                2:23 error CONDITION_CIRCLE a depends on itself.
                """);
    }

    @Test
    void byWayOfADate() {
        scenario("""
                event a in 2026-05 if not b : Summit { between Japan, SouthKorea }
                event b 1 month after a : Summit { between Japan, SouthKorea }
                event c in 2026-06 if a and b : Summit { between Japan, SouthKorea }
                """, """
                2:27 error CONDITION_CIRCLE a depends on b, which in turn depends on a.
                """);
    }

    @Test
    void byWayOfAnOption() {
        scenario("""
                decision d in 2026-05 if x {
                  option o 50% { event x : Summit { between Japan, SouthKorea } }
                  option p 50% { event y in 2026-07 if d is o : Summit { between Japan, SouthKorea } }
                }
                """, """
                2:26 error CONDITION_CIRCLE d depends on x, which in turn depends on d.
                4:40 warning SETTLED_CONDITION y follows from the option p of d, so that d is never o here.
                """);
    }

    @Test
    void noCircle() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                event b in 2026-06 if a : Summit { between Japan, SouthKorea }
                event c in 2026-08 if b or not a : Summit { between Japan, SouthKorea }
                """, "");
    }
}
