package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Kinds can be filled and do not contradict themselves. */
class KindChecksTest extends CheckTest {

    @Test
    void parameters() {
        beside("""
                relationship Pair
                kind K "K" { by state by state between state with states by leaning }
                """, """
                2:23 error DUPLICATE_PARAMETER K already has a parameter "by" in line 2.
                2:40 error PARAMETER_TYPE "between" goes with states, and states only with "between".
                2:51 error PARAMETER_TYPE "between" goes with states, and states only with "between".
                2:58 error DUPLICATE_PARAMETER K already has a parameter "by" in line 2.
                2:61 error PARAMETER_TYPE A leaning goes with "to".
                """);
    }

    @Test
    void agreements() {
        beside("""
                relationship Pair
                kind K "K" { by state suspends of }
                """, """
                2:32 error AGREEMENT_ROLE K has no parameter "of agreement", so there is no agreement it suspends.
                """);
    }

    @Test
    void changeOfLeader() {
        beside("""
                relationship Pair
                kind K "K" { in state changes leader }
                """, """
                2:23 error LEADER_CHANGE_PARAMETERS K changes a leader and so needs the parameters "in state" and "to leaning".
                """);
    }

    @Test
    void ofAKindThatCouldNotBeReadItIsNotSaidThatItsFadingIsMissing() {
        beside("""
                relationship Pair
                kind K "K" { by state consented
                  harms political slightly if agreed
                  fades over 3 months
                }
                kind L "L" { by state harms political hugely fades over 3 months }
                kind M "M" { harms political slightly }
                """, """
                3:31 error SYNTAX "agreed" is not expected here after "if".
                6:39 error SYNTAX "hugely" is not expected here after "political".
                7:6 warning FADING_MISSING M does not say how its effects go: write "fades over N months", "lasts until ended" or "lasts".
                """);
    }

    @Test
    void fading() {
        beside("""
                relationship Pair
                kind K "K" { harms political slightly }
                kind L "L" { harms political slightly fades over 3 months lasts }
                """, """
                2:6 warning FADING_MISSING K does not say how its effects go: write "fades over N months", "lasts until ended" or "lasts".
                3:59 error FADING_CONTRADICTION L cannot both fade and last; what fades once it is ended "lasts until ended then fades over N months".
                """);
    }

    @Test
    void effects() {
        beside("""
                relationship Pair
                kind K "K" { harms political slightly, security slightly helps political strongly lasts
                  seen by counterpart as bad strongly seen by counterpart as good slightly }
                """, """
                2:64 error DUPLICATE_EFFECT K already says in line 2 what it does to political.
                3:62 error PERCEPTION_CONTRADICTION K is already seen by counterpart as bad in line 3.
                """);
    }

    @Test
    void whatNeitherSideSees() {
        beside("""
                relationship Pair
                kind K "K" { by state harms political slightly seen by neither lasts }
                kind L "L" { by state harms political slightly seen by neither seen by actor as bad slightly lasts }
                kind M "M" { by state harms security slightly seen by neither lasts }
                """, """
                3:56 error PERCEPTION_CONTRADICTION L cannot be seen by neither and, in line 3, by actor as bad: leave one of the two out.
                4:55 warning NO_EFFECT M does not move political relations, so that neither side would see anything in it anyway.
                """);
    }

    @Test
    void nothingIsDoneTwice() {
        beside("""
                kind K "K" { of agreement by state suspends of restores of raises threat slightly lowers threat slightly
                  seen by both as bad slightly seen by both as bad strongly fades over 3 months }
                """, """
                1:57 error DUPLICATE_EFFECT K already says in line 1 what it does to the agreement "of".
                1:90 error DUPLICATE_EFFECT K already says in line 1 what it does to threat.
                2:40 error DUPLICATE_EFFECT K is already seen by both as bad in line 2.
                """);
    }
}
