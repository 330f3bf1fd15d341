package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Acts on agreements are allowed only while they are possible. */
class AgreementChecksTest extends CheckTest {

    @Test
    void notInForce() {
        scenario("""
                event a in 2026-05 : Suspension { of Old by Japan }
                """, """
                2:38 error AGREEMENT_NOT_IN_FORCE Old is not in force as of 2025-12 (line 19 of pair.relationship), so a cannot suspend it.
                """);
    }

    @Test
    void inForce() {
        scenario("""
                event a in 2026-05 : Suspension { of Sharing by Japan }
                event b in 2026-07 : Restoration { of Sharing }
                event c in 2026-09 : Suspension { of Sharing by Japan }
                """, "");
    }

    @Test
    void suspendedTwice() {
        scenario("""
                event a in 2026-05 : Suspension { of Sharing by Japan }
                event b in 2026-07 : Suspension { of Sharing by Japan }
                """, """
                3:38 error AGREEMENT_SUSPENDED Sharing is suspended by then (a in line 2), so b cannot suspend it.
                """);
    }

    @Test
    void perhapsSuspended() {
        scenario("""
                event a in 2026-05 with probability 50% : Suspension { of Sharing by Japan }
                event b in 2026-07 : Suspension { of Sharing by Japan }
                event c in 2026-09 : Restoration { of Sharing }
                """, "");
    }

    @Test
    void notSuspended() {
        scenario("""
                event a in 2026-05 : Restoration { of Sharing }
                """, """
                2:39 error AGREEMENT_NOT_SUSPENDED Sharing is in force as of 2025-12 (line 18 of pair.relationship), so a cannot restore it.
                """);
    }

    @Test
    void alreadyConcluded() {
        scenario("""
                event a in 2026-05 : Conclusion { of Sharing }
                event b in 2026-06 : Conclusion { of Old }
                """, """
                2:38 error AGREEMENT_IN_FORCE Sharing is in force as of 2025-12 (line 18 of pair.relationship), so a cannot conclude it.
                """);
    }

    @Test
    void whatAVariantLeavesOutDoesNothing() {
        beside("""
                scenario A on Pair as of 2025-12 for 36 months {
                  decision d in 2026-05 {
                    option x 50% { event a : Suspension { of Sharing by Japan } }
                    option y 50%
                  }
                  event b in 2026-05 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A { event c in 2026-07 : Restoration { of Sharing } }
                scenario C extends A { without d event e in 2026-07 : Restoration { of Sharing } }
                scenario D extends C { without e replace b in 2026-06 : Suspension { of Sharing by Japan } }
                scenario E extends D { without b event f in 2026-07 : Restoration { of Sharing } }
                """, """
                9:72 error AGREEMENT_NOT_SUSPENDED Sharing is in force as of 2025-12 (line 18 of pair.relationship), so e cannot restore it.
                11:72 error AGREEMENT_NOT_SUSPENDED Sharing is in force as of 2025-12 (line 18 of pair.relationship), so f cannot restore it.
                """);
    }

    @Test
    void inTheRecord() {
        beside("""
                relationship Pair
                event a "A" on 2016-10-01 : Suspension { of Sharing by Japan cites book }
                event b "B" on 2019-08-22 : Suspension { of Sharing by Japan cites book }
                event c "C" on 2016-11-23 : Conclusion { of Sharing cites book }
                """, """
                2:45 error AGREEMENT_NOT_IN_FORCE Sharing is not in force then (line 18 of pair.relationship), so a cannot suspend it.
                """);
    }

    @Test
    void whatEndedLaterWasInForce() {
        beside("""
                scenario S on Pair as of 2014-12 for 12 months {
                  event a in 2015-02 : Suspension { of Old by Japan }
                }
                """, "");
    }

    @Test
    void asAnEventOfTheRecordLeftIt() {
        beside("""
                source paper "A paper" { published 2020 }
                event a "A" on 2019-08-22 : Suspension { of Sharing by Japan cites paper }
                scenario S on Pair as of 2025-12 for 36 months {
                  event b in 2026-07 : Suspension { of Sharing by Japan }
                }
                """, """
                4:40 error AGREEMENT_SUSPENDED Sharing is suspended as of 2025-12 (a in line 2, paper), so b cannot suspend it.
                """);
    }

    @Test
    void onceItIsRestoredThatMakesItSo() {
        scenario("""
                event a in 2026-05 : Suspension { of Sharing by Japan }
                event b in 2026-07 : Restoration { of Sharing }
                event c in 2026-09 : Restoration { of Sharing }
                """, """
                4:39 error AGREEMENT_NOT_SUSPENDED Sharing is in force by then (b in line 3), so c cannot restore it.
                """);
    }

    @Test
    void theOrderOfTwoInOneMonthDoesNotDecide() {
        scenario("""
                event b in 2026-05 : Restoration { of Sharing }
                event a in 2026-05 : Suspension { of Sharing by Japan }
                """, "");
    }

    @Test
    void norDoesItInTheRecord() {
        String concluded = "event a \"A\" on 2016-11-23 : Conclusion { of Sharing cites book }\n";
        String suspended = "event b \"B\" on 2016-11-23 : Suspension { of Sharing by Japan cites book }\n";
        String scenario = """
                scenario S on Pair as of 2025-12 for 36 months {
                  event c in 2026-07 : Suspension { of Sharing by Japan }
                }
                """;
        beside(concluded + suspended + scenario, """
                4:40 error AGREEMENT_SUSPENDED Sharing is suspended as of 2025-12 (b in line 2, book), so c cannot suspend it.
                """);
        beside(suspended + concluded + scenario, """
                4:40 error AGREEMENT_SUSPENDED Sharing is suspended as of 2025-12 (b in line 1, book), so c cannot suspend it.
                """);
    }
}
