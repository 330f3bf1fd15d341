package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A list says something new with each of its members. */
class RepeatedClauseChecksTest extends CheckTest {

    @Test
    void whereFactsComeFrom() {
        beside("""
                relationship Pair
                issue X "X" {
                  cites book at "One" cites book at "Two"
                  cites book at "One"
                  note "so" note "so" supplied "day" supplied "day"
                }
                """, """
                4:9 error DUPLICATE_STATEMENT This is told a second time; line 3 already says book at "One".
                5:18 error DUPLICATE_STATEMENT This is told a second time; line 5 already says "so".
                5:47 error DUPLICATE_STATEMENT This is told a second time; line 5 already says "day".
                """);
    }

    @Test
    void listsOfElements() {
        beside("""
                relationship Pair
                issue X "X" { entwined with Territory, Territory between Japan, Japan cites book }
                agreement Y "Y" between Japan, Japan { signed 2020-05 over X, X cites book }
                recommendation Z "Z" to Japan, Japan { cites book }
                """, """
                2:40 error DUPLICATE_STATEMENT This is told a second time; line 2 already says Territory.
                2:65 error DUPLICATE_STATEMENT This is told a second time; line 2 already says Japan.
                3:32 error DUPLICATE_STATEMENT This is told a second time; line 3 already says Japan.
                3:63 error DUPLICATE_STATEMENT This is told a second time; line 3 already says X.
                4:32 error DUPLICATE_STATEMENT This is told a second time; line 4 already says Japan.
                """);
    }

    @Test
    void saliencesAndStances() {
        beside("""
                relationship Pair
                issue X "X" { salience 0.5 for Japan salience 0.7 for Japan salience 0.7 for SouthKorea cites book }
                leader L "L" of China { stance hardline on X stance pragmatic on X cites book }
                """, """
                2:38 error DUPLICATE_STATEMENT This is told a second time; line 2 already says salience 0.5 for Japan.
                3:46 error DUPLICATE_STATEMENT This is told a second time; line 3 already says stance hardline on X.
                """);
    }

    @Test
    void reasonsAndConditions() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                event b in 2026-05 : Summit { between Japan, SouthKorea }
                event c in 2026-06 if a or b or a or a : Summit {
                  between Japan, SouthKorea
                  because "so" because "so"
                }
                """, """
                4:33 warning NO_EFFECT This is told a second time; line 4 already says a.
                6:16 error DUPLICATE_STATEMENT This is told a second time; line 6 already says because "so".
                """);
    }

    @Test
    void aReasonIsGivenOnceWhateverItsSources() {
        scenario("""
                event a in 2026-05 : Summit {
                  between Japan, SouthKorea
                  because "so" because "so" cites book because "thus" cites book
                }
                """, """
                4:16 error DUPLICATE_STATEMENT This is told a second time; line 4 already says because "so".
                """);
    }
}
