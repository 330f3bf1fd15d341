package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Options sum to 100 %. */
class DecisionChecksTest extends CheckTest {

    @Test
    void sum() {
        scenario("""
                decision d in 2027-01 { option x 55% option y 40% }
                """, """
                2:47 error OPTION_SHARES The options of d sum to 95 %, not to 100 %.
                """);
    }

    @Test
    void missing() {
        scenario("""
                decision d in 2027-01 { option x 55% option y }
                """, """
                2:45 error OPTION_SHARE_MISSING The option y has no share: say how likely it is chosen, as 45%.
                """);
    }

    @Test
    void thirds() {
        scenario("""
                decision d in 2027-01 { option x 33.3% option y 33.3% option z 33.4% }
                """, "");
    }

    @Test
    void fewOptions() {
        scenario("""
                decision d in 2027-01 { }
                decision e in 2027-01 { option x 100% }
                """, """
                2:10 error NO_OPTIONS d has no options.
                3:10 warning ONE_OPTION e has one option only, so nothing is decided.
                """);
    }
}
