package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** States have roles and codes. */
class StateChecksTest extends CheckTest {

    @Test
    void roleAndCode() {
        beside("""
                relationship Pair
                state X "X" code Xx
                """, """
                2:7 warning STATE_ROLE_MISSING X has no role: say party, pivot, challenger, threat or bystander.
                2:18 warning STATE_CODE Xx is no ISO 3166 code, which has three capital letters, as JPN.
                """);
    }

    @Test
    void imagesAndViews() {
        beside("""
                relationship Pair
                image of Japan by Japan "proud" cites book
                scenario S on Pair as of 2025-12 for 36 months {
                  expect view of China by Japan above 20 in 2028-12 with probability 50%
                  expect view of Japan by Japan above 20 in 2028-12 with probability 50%
                }
                """, """
                2:19 error SAME_STATE An image is of another state; Japan is given twice.
                4:18 error NOT_A_PARTY China is no party to the relationship; only the parties' views of each other are projected.
                5:27 error SAME_STATE The view is of one party by the other; Japan is given twice.
                """);
    }
}
