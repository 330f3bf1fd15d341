package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** The guard of an effect tells events of its kind apart. */
class GuardChecksTest extends CheckTest {

    @Test
    void whatEventsMayTell() {
        beside("""
                relationship Pair
                kind K "K" { by state optional to state intensity optional consented
                  helps reconciliation slightly if consented
                  helps political slightly if not consented
                  harms security slightly if intensity above minor
                  raises pressure strongly if by challenger
                  seen by both as bad slightly if not by pivot
                  fades over 3 months }
                """, "");
    }

    @Test
    void whatNoEventTells() {
        beside("""
                relationship Pair
                kind K "K" { to state
                  helps reconciliation slightly if consented
                  helps political slightly if not consented
                  harms security slightly if intensity above minor
                  harms economic slightly if intensity below minor
                  raises pressure strongly if by challenger
                  lowers pressure strongly if not by challenger
                  fades over 3 months }
                """, """
                3:36 error GUARD_SETTLED K takes no "consented", so this never holds: add the parameter "optional consented".
                4:31 error GUARD_SETTLED K takes no "consented", so this always holds: add the parameter "optional consented".
                5:46 error GUARD_SETTLED K takes no intensity, so that every event counts as major and this always holds: add the parameter "intensity".
                6:46 error GUARD_SETTLED K takes no intensity, so that every event counts as major and this never holds: add the parameter "intensity".
                7:34 error GUARD_SETTLED K does not ask which state acts, so the parties do and this never holds: add the parameter "by state".
                8:38 error GUARD_SETTLED K does not ask which state acts, so the parties do and this always holds: add the parameter "by state".
                """);
    }

    @Test
    void beyondTheScale() {
        beside("""
                relationship Pair
                kind K "K" { by state intensity harms security slightly if intensity above severe harms economic slightly if intensity below minor
                  fades over 3 months }
                """, """
                2:76 error GUARD_SETTLED No intensity is above severe, so this never holds.
                2:126 error GUARD_SETTLED No intensity is below minor, so this never holds.
                """);
    }

    @Test
    void oneIndicatorMayBeMovedForDifferentEvents() {
        beside("""
                relationship Pair
                kind K "K" { by state intensity optional consented
                  helps political slightly if consented  harms political slightly if not consented
                  helps security slightly if by party  harms security slightly if by challenger
                  harms economic slightly if intensity below major  harms economic strongly if intensity above moderate
                  seen by actor as good slightly if consented  seen by actor as bad slightly if not consented
                  raises threat slightly if by threat  lowers threat slightly if not by threat
                  fades over 3 months }
                """, "");
    }

    @Test
    void butNotTwiceForOne() {
        beside("""
                relationship Pair
                kind K "K" { by state intensity optional consented
                  helps political slightly if consented  harms political slightly
                  helps security slightly if by party  harms security slightly if not by challenger
                  harms economic slightly if intensity below severe  harms economic strongly if intensity above moderate
                  seen by actor as good slightly if consented  seen by actor as bad slightly if by party
                  fades over 3 months }
                kind L "L" { between states helps political slightly if by party harms political slightly if by pivot fades over 3 months }
                """, """
                3:48 error DUPLICATE_EFFECT K already says in line 3 what it does to political.
                4:46 error DUPLICATE_EFFECT K already says in line 4 what it does to security.
                5:60 error DUPLICATE_EFFECT K already says in line 5 what it does to economic.
                6:65 error PERCEPTION_CONTRADICTION K is already seen by actor as good in line 6.
                8:72 error DUPLICATE_EFFECT L already says in line 8 what it does to political.
                """);
    }
}
