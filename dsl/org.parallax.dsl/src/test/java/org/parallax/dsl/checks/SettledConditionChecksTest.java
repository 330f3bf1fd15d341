package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A condition may hold or not. */
class SettledConditionChecksTest extends CheckTest {

    @Test
    void whatComesLater() {
        scenario("""
                event a in 2026-05 if b : Summit { between Japan, SouthKorea }
                event b in 2026-06 : Summit { between Japan, SouthKorea }
                event c between 2026-04 and 2026-06 if not b : Summit { between Japan, SouthKorea }
                decision d in 2026-07 if a { option x 50% option y 50% }
                event e in 2026-06 if a and not d is x : Summit { between Japan, SouthKorea }
                event f in 2026-07 if d is x : Summit { between Japan, SouthKorea }
                """, """
                2:23 warning SETTLED_CONDITION b cannot have happened yet: it comes in 2026-06 at the earliest, a in 2026-05 at the latest.
                6:33 warning SETTLED_CONDITION d cannot have happened yet: it comes in 2026-07 at the earliest, e in 2026-06 at the latest.
                """);
    }

    @Test
    void whatComesLaterAfterTheSame() {
        scenario("""
                event a between 2026-05 and 2027-05 : Summit { between Japan, SouthKorea }
                event b 1 month after a if c : Summit { between Japan, SouthKorea }
                event c 2 months after a : Summit { between Japan, SouthKorea }
                event d 1 month after b if not c : Summit { between Japan, SouthKorea }
                """, """
                3:28 warning SETTLED_CONDITION c cannot have happened yet: it comes 2 months after a, b 1 month after it.
                """);
    }

    @Test
    void whatItFollowsFrom() {
        scenario("""
                event a in 2026-05 with probability 50% : Summit { between Japan, SouthKorea }
                event b 1 month after a if a : Summit { between Japan, SouthKorea }
                decision d in 2026-07 {
                  option x 50% { event c if d is x : Summit { between Japan, SouthKorea } }
                  option y 50% {
                    event e 1 month after d if d is x : Summit { between Japan, SouthKorea }
                    event f 1 month after d if c : Summit { between Japan, SouthKorea }
                  }
                }
                event g 1 month after y if x : Summit { between Japan, SouthKorea }
                event h 1 month after d if d is x : Summit { between Japan, SouthKorea }
                """, """
                3:28 warning SETTLED_CONDITION b follows from a, which has always happened by then.
                5:29 warning SETTLED_CONDITION c follows from the option x of d, so that d is always x here.
                7:32 warning SETTLED_CONDITION e follows from the option y of d, so that d is never x here.
                8:32 warning SETTLED_CONDITION f follows from the option y, c from the option x of the same decision: never do both happen.
                11:28 warning SETTLED_CONDITION g follows from the option y, x from the option x of the same decision: never do both happen.
                """);
    }

    @Test
    void aTriggerMayFireAgain() {
        scenario("""
                whenever security below 35 {
                  event a : Summit { between Japan, SouthKorea }
                  event b 1 month after a if c : Summit { between Japan, SouthKorea }
                  event c 2 months after a : Summit { between Japan, SouthKorea }
                }
                """, "");
    }

    @Test
    void aVariantDecidesWhen() {
        beside("""
                scenario A on Pair as of 2025-12 for 24 months {
                  event a in 2026-05 : Summit { between Japan, SouthKorea }
                  event b in 2026-06 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  replace b in 2026-04 : Summit { between Japan, SouthKorea }
                  replace a in 2026-05 if b : Summit { between Japan, SouthKorea }
                }
                """, "");
    }

    @Test
    void whatNeverTakesPlace() {
        beside("""
                scenario S on Pair as of 2025-12 for 24 months {
                  event a in 2026-05 with probability 0% : Summit { between Japan, SouthKorea }
                  event b in 2026-06 if a : Summit { between Japan, SouthKorea }
                  event c 1 month after a : Summit { between Japan, SouthKorea }
                  decision d in 2026-05 { option x 0% { event e : Summit { between Japan, SouthKorea } } option y 100% }
                  event f in 2026-06 if d is x : Summit { between Japan, SouthKorea }
                  event g in 2026-06 if not d is y or e : Summit { between Japan, SouthKorea }
                  event h in 2026-06 if d : Summit { between Japan, SouthKorea }
                }
                scenario T extends S { without y event i in 2026-06 if d is x : Summit { between Japan, SouthKorea } }
                """, """
                2:39 warning NO_EFFECT With a probability of 0 % a never takes place.
                3:25 warning SETTLED_CONDITION This never holds: a has a probability of 0 %.
                4:25 warning NO_EFFECT This never takes place: a has a probability of 0 %.
                5:36 warning NO_EFFECT With a share of 0 % the option x is never chosen.
                6:25 warning SETTLED_CONDITION This never holds: the option x has a share of 0 %.
                7:39 warning SETTLED_CONDITION This never holds: the option x has a share of 0 %.
                """);
    }
}
