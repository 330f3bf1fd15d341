package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What can be said once is said once. */
class DuplicateClauseChecksTest extends CheckTest {

    @Test
    void clausesOfElements() {
        beside("""
                relationship Pair
                state X "X" code XXX bystander code YYY
                leader L "L" of Japan { leaning centrist leaning military cites book }
                """, """
                2:37 error DUPLICATE_CLAUSE This is given a second time; line 2 already says XXX.
                3:50 error DUPLICATE_CLAUSE This is given a second time; line 3 already says centrist.
                """);
    }

    @Test
    void clausesOfScenarios() {
        beside("""
                scenario S on Pair as of 2025-12 as of 2025-11 for 12 months { }
                """, """
                1:40 error DUPLICATE_CLAUSE This is given a second time; line 1 already says 2025-12.
                """);
    }

    @Test
    void clausesInFragments() {
        scenario("""
                event a in 2026-05 with probability 10% with probability 20% : Summit { between Japan, SouthKorea }
                """, """
                2:58 error DUPLICATE_CLAUSE This is given a second time; line 2 already says 10%.
                """);
    }

    @Test
    void wordsThatStandAlone() {
        scenario("""
                whenever security below 35 once for 2 months once { event a : Summit { between Japan, SouthKorea } }
                """, """
                2:46 error DUPLICATE_CLAUSE This is given a second time; line 2 already says once.
                """);
    }
}
