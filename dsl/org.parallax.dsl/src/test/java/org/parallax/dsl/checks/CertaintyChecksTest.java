package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A likelihood says something. */
class CertaintyChecksTest extends CheckTest {

    @Test
    void events() {
        scenario("""
                event a in 2026-05 with probability 100% : Summit { between Japan, SouthKorea }
                event b in 2026-05 with probability 0% : Summit { between Japan, SouthKorea }
                event c in 2026-05 with probability 99.9% : Summit { between Japan, SouthKorea }
                """, """
                2:37 warning NO_EFFECT A probability of 100 % changes nothing: a is certain without it.
                3:37 warning NO_EFFECT With a probability of 0 % b never takes place.
                """);
    }

    @Test
    void options() {
        scenario("""
                decision d in 2026-05 { option x 100% option y 0% }
                """, """
                2:48 warning NO_EFFECT With a share of 0 % the option y is never chosen.
                """);
    }

    @Test
    void expectations() {
        scenario("""
                expect security above 40 in 2026-12 with probability 0%
                expect security above 100 in 2026-12 with probability 10%
                expect security below 0 in 2026-12 with probability 10%
                expect security between 0 and 100 in 2026-12 with probability 10%
                expect security above 40 in 2026-11 with probability 100%
                """, """
                2:54 warning NO_EFFECT With a probability of 0 % this is met whatever happens.
                3:23 warning NO_EFFECT This is never met: no indicator gets above 100.
                4:23 warning NO_EFFECT This is never met: no indicator gets below 0.
                5:25 warning NO_EFFECT This is always met: every indicator lies between 0 and 100.
                """);
    }

    @Test
    void eventsThatWaitForSomething() {
        beside("""
                scenario S on Pair as of 2025-12 for 24 months {
                  event a in 2026-05 with probability 30% : Summit { between Japan, SouthKorea }
                  event b in 2026-06 with probability 100% if a : Summit { between Japan, SouthKorea }
                  event c 1 month after a with probability 100% : Summit { between Japan, SouthKorea }
                }
                scenario T extends S { replace a in 2026-05 with probability 0% : Summit { between Japan, SouthKorea } }
                """, """
                3:39 warning NO_EFFECT A probability of 100 % changes nothing: without it too, b takes place whenever its condition holds.
                4:44 warning NO_EFFECT A probability of 100 % changes nothing: without it c is no less certain.
                6:10 warning SETTLED_CONDITION In T a has a probability of 0 %, so b never takes place, by its condition in line 3: leave that out too, or replace it.
                6:62 warning NO_EFFECT With a probability of 0 % a never takes place; to say so, write "without a".
                """);
    }

    @Test
    void expectationsAtTheEnds() {
        scenario("""
                expect security above 0 in 2026-12 with probability 10%
                expect security below 100 in 2026-12 with probability 10%
                expect security between 40 and 40 in 2026-12 with probability 10%
                expect security between 0 and 40 in 2026-12 with probability 10%
                """, """
                2:23 warning NO_EFFECT This is always met: every indicator lies between 0 and 100.
                3:23 warning NO_EFFECT This is always met: every indicator lies between 0 and 100.
                4:25 warning NO_EFFECT This is never met: no indicator is exactly 40; give two different levels.
                """);
    }
}
