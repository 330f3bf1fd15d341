package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Names are unique. */
class DuplicateNameChecksTest extends CheckTest {

    @Test
    void inAFileAndAcrossFiles() {
        beside("""
                relationship Pair
                issue X "X"
                state X "X" bystander
                issue Japan "Not a state"
                """, """
                3:7 warning DUPLICATE_NAME The name X is taken: the issue X has it in line 2.
                4:7 warning DUPLICATE_NAME The name Japan is taken: the state Japan has it in line 6 of pair.relationship.
                """);
    }

    @Test
    void inAScenario() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                event a in 2026-06 : Summit { between Japan, SouthKorea }
                """, """
                3:7 warning DUPLICATE_NAME The name a is taken: the event a has it in line 2.
                """);
    }
}
