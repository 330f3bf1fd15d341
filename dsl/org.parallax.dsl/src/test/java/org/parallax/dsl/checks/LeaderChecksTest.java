package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Leaders act in office, one at a time. */
class LeaderChecksTest extends CheckTest {

    @Test
    void afterLeaving() {
        scenario("""
                event a in 2026-05 : Visit { by Yoon to Japan }
                """, """
                2:33 error LEADER_NOT_IN_OFFICE Yoon left office on 2025-04-04 (line 15 of pair.relationship); a is after that.
                """);
    }

    @Test
    void inOffice() {
        scenario("""
                event a in 2026-05 : Visit { by Lee to Japan }
                """, "");
    }

    @Test
    void inTheRecordBeforeTakingOffice() {
        beside("""
                relationship Pair
                event a "A" on 2022-03 : Visit { by Yoon to Japan cites book }
                event b "B" on 2022-05 : Visit { by Yoon to Japan cites book }
                """, """
                2:37 error LEADER_NOT_IN_OFFICE Yoon took office only on 2022-05-10 (line 15 of pair.relationship); a is before that.
                """);
    }

    @Test
    void theEndOfATermIsHiddenWhenItIsLater() {
        beside("""
                scenario S on Pair as of 2024-06 for 36 months {
                  event a in 2026-05 : Visit { by Yoon to Japan }
                }
                """, "");
    }

    @Test
    void soIsAnEndThatMayBeLater() {
        beside("""
                relationship Pair
                leader Kim "Kim" of SouthKorea { office "minister" term 2019-03 to 2024 cites book }
                scenario S on Pair as of 2024-06 for 36 months {
                  event a in 2026-05 : Visit { by Kim to Japan }
                }
                scenario T on Pair as of 2024-12 for 36 months {
                  event b in 2026-05 : Visit { by Kim to Japan }
                }
                """, """
                7:35 error LEADER_NOT_IN_OFFICE Kim left office on 2024 (line 2); b is after that.
                """);
    }

    @Test
    void aReplacementWithoutATimeTakesPlaceWhenTheEventDid() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Visit { by Lee to Japan }
                }
                scenario B extends A {
                  replace e : Visit { by Yoon to Japan }
                }
                """, """
                5:26 error LEADER_NOT_IN_OFFICE Yoon left office on 2025-04-04 (line 15 of pair.relationship); e is after that.
                """);
    }

    @Test
    void termsOverlap() {
        beside("""
                relationship Pair
                leader X "X" of SouthKorea { term 2024-01 to 2024-12 cites book }
                leader Y "Y" of SouthKorea { office "prime minister" term 2024-01 to 2024-12 cites book }
                """, """
                2:35 error TERM_OVERLAP Two terms of one office overlap: X took office on 2024-01 (line 2), Yoon left it on 2025-04-04 (line 15 of pair.relationship).
                """);
    }

    @Test
    void anOpenTermOverlaps() {
        beside("""
                relationship Pair
                leader X "X" of SouthKorea { term 2026-01 }
                """, """
                2:8 warning FACT_WITHOUT_SOURCE X cites no source.
                2:35 error TERM_OVERLAP Two terms of one office overlap: X took office on 2026-01 (line 2), Lee has not left it (line 16 of pair.relationship).
                """);
    }

    @Test
    void termsOverlapWithOthersBetweenThem() {
        beside("""
                relationship Pair
                leader X "X" of China { term 1990-01 to 2010-01 cites book }
                leader Y "Y" of China { term 1995 to 1996 cites book }
                leader Z "Z" of China { term 2000 to 2001 cites book }
                leader W "W" of China { term 2010 cites book }
                """, """
                3:30 error TERM_OVERLAP Two terms of one office overlap: Y took office on 1995 (line 3), X left it on 2010-01 (line 2).
                4:30 error TERM_OVERLAP Two terms of one office overlap: Z took office on 2000 (line 4), X left it on 2010-01 (line 2).
                """);
    }
}
