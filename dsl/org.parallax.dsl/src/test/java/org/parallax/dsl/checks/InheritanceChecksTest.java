package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Inheritance has no circle and says what it changes. */
class InheritanceChecksTest extends CheckTest {

    @Test
    void circle() {
        beside("""
                scenario A extends B on Pair as of 2025-12 for 12 months { }
                scenario B extends C { }
                scenario C extends A { }
                scenario D extends D { }
                """, """
                1:20 error EXTENDS_CIRCLE A extends itself by way of B and C.
                2:20 error EXTENDS_CIRCLE B extends itself by way of C and A.
                3:20 error EXTENDS_CIRCLE C extends itself by way of A and B.
                4:20 error EXTENDS_CIRCLE D extends itself.
                """);
    }

    @Test
    void circleBesideUnknownParent() {
        beside("""
                scenario V extends Nobody { without q }
                scenario W "w" extends X { }
                scenario X "x" extends W { }
                """, """
                1:20 error UNKNOWN_NAME There is no scenario named Nobody.
                1:37 error UNKNOWN_NAME The scenario V inherits no event, decision or option named q.
                2:24 error EXTENDS_CIRCLE W extends itself by way of X.
                3:24 error EXTENDS_CIRCLE X extends itself by way of W.
                """);
    }

    @Test
    void unknownToInherit() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  without f
                  replace g in 2026-06 : Summit { between Japan, SouthKorea }
                  event own in 2026-05 : Summit { between Japan, SouthKorea }
                  without own
                }
                """, """
                5:11 error UNKNOWN_NAME The scenario B inherits no event, decision or option named f. Did you mean e?
                6:11 error UNKNOWN_NAME The scenario B inherits no event named g. Did you mean e?
                8:11 error UNKNOWN_NAME The scenario B inherits no event, decision or option named own.
                """);
    }

    @Test
    void aDecisionToReplace() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  decision d in 2026-05 {
                    option x 50% { event e : Summit { between Japan, SouthKorea } }
                    option y 50% { }
                  }
                }
                scenario B extends A {
                  replace d in 2026-06 : Summit { between Japan, SouthKorea }
                }
                """, """
                8:11 error UNKNOWN_NAME d is a decision, and only events are replaced: write "without d" and take the decision anew.
                """);
    }

    @Test
    void redefined() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  event e in 2026-07 : Summit { between Japan, SouthKorea }
                }
                """, """
                5:9 error REDEFINED B inherits e from A, in line 2; to tell it otherwise write "replace e", else give another name.
                """);
    }

    @Test
    void aDecisionWrittenAgain() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  decision d in 2026-05 {
                    option x 50% { event e : Summit { between Japan, SouthKorea } }
                    option y 50% { }
                  }
                }
                scenario B extends A {
                  without d
                  decision d in 2026-06 {
                    option x 80% { event e : Summit { between Japan, SouthKorea } }
                    option y 20% { }
                  }
                }
                """, "");
    }

    @Test
    void aDecisionRedefined() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  decision d in 2026-05 {
                    option x 50% { event e : Summit { between Japan, SouthKorea } }
                    option y 50% { }
                  }
                }
                scenario B extends A {
                  decision d in 2026-06 { option x 80% { } option z 20% { } }
                }
                """, """
                8:12 error REDEFINED B inherits d from A, in line 2; to tell it otherwise write "without d" and the decision anew, else give another name.
                8:34 error REDEFINED B inherits x from A, in line 3; to tell it otherwise write "without d" and the decision anew, else give another name.
                """);
    }

    @Test
    void leftOut() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  event f 1 month after e : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  without e
                  event g 1 month after e : Summit { between Japan, SouthKorea }
                }
                """, """
                5:10 error LEFT_OUT B leaves out e, but inherits f, which comes 1 month after it: leave that out too, or replace it.
                7:25 error LEFT_OUT B leaves out e in line 6.
                """);
    }

    @Test
    void whatStandsInSomethingLeftOutIsLeftOutToo() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  decision d in 2026-05 { option x 50% { event e : Summit { between Japan, SouthKorea } } option y 50% }
                }
                scenario B extends A { without d }
                scenario C extends B {
                  event e in 2026-06 : Summit { between Japan, SouthKorea }
                  event f in 2026-07 if d is x : Summit { between Japan, SouthKorea }
                }
                """, """
                7:25 error UNKNOWN_NAME There is no decision named d in the scenario C.
                """);
    }

    @Test
    void whatAForebearGaveAnotherTimeStandsWithoutWhatItCameAfter() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  event f 1 month after e : Summit { between Japan, SouthKorea }
                }
                scenario B extends A { replace f in 2026-08 : Summit { between Japan, SouthKorea } }
                scenario C extends B { without e }
                """, "");
    }

    @Test
    void aReplacementWithoutATimeStillComesAfterWhatTheEventCameAfter() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  event f 1 month after e : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  without e
                  replace f : Summit { between Japan, SouthKorea }
                }
                """, """
                5:10 error LEFT_OUT B leaves out e, but inherits f, which comes 1 month after it: leave that out too, or replace it.
                """);
    }

    @Test
    void replacedTwice() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A {
                  replace e in 2026-06 : Summit { between Japan, SouthKorea }
                  replace e in 2026-07 : Summit { between Japan, SouthKorea }
                }
                """, """
                6:11 error REPLACED_TWICE e is already replaced in line 5.
                """);
    }

    @Test
    void laidOverAnotherRecord() {
        beside("""
                relationship Other "Other"
                state A "A" party
                state B "B" party
                scenario S on Pair as of 2025-12 for 12 months { }
                scenario T extends S on Other { }
                """, """
                5:25 error OTHER_RECORD T is laid over Other, but extends S, which is laid over Pair.
                """);
    }

    @Test
    void leftOutAndReplaced() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e in 2026-05 : Summit { between Japan, SouthKorea }
                  decision d in 2026-05 { option x 50% { event f : Summit { between Japan, SouthKorea } } option y 50% }
                }
                scenario B extends A {
                  replace e in 2026-06 : Summit { between Japan, SouthKorea }
                  without e
                  without d
                  replace f "F" : Summit { between Japan, SouthKorea }
                }
                """, """
                6:11 error LEFT_OUT B leaves out e in line 7.
                9:11 error LEFT_OUT B leaves out f in line 8.
                """);
    }

    @Test
    void toldAsBefore() {
        beside("""
                scenario A on Pair as of 2025-12 for 12 months {
                  event e "E" in 2026-05 : Summit { between Japan, SouthKorea }
                }
                scenario B extends A { replace e "E" in 2026-05 : Summit { between Japan,  SouthKorea } }
                scenario C extends A { replace e "F" in 2026-05 : Summit { between Japan, SouthKorea } }
                scenario D extends C { replace e "F" in 2026-05 : Summit { between Japan, SouthKorea } }
                """, """
                4:32 warning NO_EFFECT This tells e as line 2 does, so it changes nothing.
                6:32 warning NO_EFFECT This tells e as line 5 does, so it changes nothing.
                """);
    }
}
