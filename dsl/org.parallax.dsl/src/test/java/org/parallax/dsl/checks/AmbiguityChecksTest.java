package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A name has one meaning. */
class AmbiguityChecksTest extends CheckTest {

    @Test
    void ofTwoElements() {
        beside("""
                relationship Pair
                issue X "X"
                issue X "X"
                mechanism m "m" { text "t" over X cites book }
                """, """
                3:7 error DUPLICATE_NAME The name X is taken: the issue X has it in line 2.
                4:33 error AMBIGUOUS_NAME The name X has more than one meaning: the issue X in line 2 and the issue X in line 3.
                """);
    }

    @Test
    void ofTwoEvents() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                event a in 2026-06 : Summit { between Japan, SouthKorea }
                event b 1 month after a : Summit { between Japan, SouthKorea }
                """, """
                3:7 error DUPLICATE_NAME The name a is taken: the event a has it in line 2.
                4:23 error AMBIGUOUS_NAME The name a has more than one meaning: the event a in line 2 and the event a in line 3.
                """);
    }
}
