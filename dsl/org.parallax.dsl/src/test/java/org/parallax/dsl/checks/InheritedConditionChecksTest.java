package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What a scenario changes leaves a chance to what it inherits. */
class InheritedConditionChecksTest extends CheckTest {

    private static final String PARENT = """
            scenario P on Pair as of 2025-12 for 24 months {
              event x in 2026-03 with probability 40% : Summit { between Japan, SouthKorea }
              event w in 2026-03 : Summit { between Japan, SouthKorea }
              decision d in 2026-04 { option a 50% option b 50% }
              event y in 2026-06 if x : Summit { between Japan, SouthKorea }
              event z in 2026-06 if d is a : Summit { between Japan, SouthKorea }
              event v in 2026-06 if not x or w : Summit { between Japan, SouthKorea }
              event u in 2026-06 if w or x and d is a : Summit { between Japan, SouthKorea }
              decision e in 2026-07 if x { option g 50% option h 50% }
            }
            """;

    @Test
    void leftOut() {
        beside(PARENT + """
                scenario X extends P { without x }
                scenario D extends P { without d without x without y without e }
                scenario A extends P { without a }
                """, """
                11:10 warning SETTLED_CONDITION In X x is left out, so e never takes place, by its condition in line 9: leave that out too.
                11:10 warning SETTLED_CONDITION In X x is left out, so y never takes place, by its condition in line 5: leave that out too, or replace it.
                12:10 warning SETTLED_CONDITION In D a is left out, so z never takes place, by its condition in line 6: leave that out too, or replace it.
                13:10 warning SETTLED_CONDITION In A a is left out, so z never takes place, by its condition in line 6: leave that out too, or replace it.
                """);
    }

    @Test
    void comesTooLate() {
        beside(PARENT + """
                scenario L extends P { without e replace x in 2026-08 : Summit { between Japan, SouthKorea } }
                """, """
                11:10 warning SETTLED_CONDITION In L x cannot have happened yet: it comes in 2026-08 at the earliest, y in 2026-06 at the latest, so y never takes place, by its condition in line 5: leave that out too, or replace it.
                """);
    }

    @Test
    void toldOnceWhereItIsChanged() {
        beside(PARENT + """
                scenario X extends P { without x without e replace y in 2026-06 : Summit { between Japan, SouthKorea } }
                scenario Y extends X { without w without v without u }
                scenario Z extends P { without x without y without e }
                """, "");
    }
}
