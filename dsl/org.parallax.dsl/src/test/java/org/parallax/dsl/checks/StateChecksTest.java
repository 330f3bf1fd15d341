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

    @Test
    void contactIsOfOnePartysPeopleInTheOther() {
        beside("""
                relationship Pair
                verdict v "They stay away" of societal of Japan in China in 2024-08 { cites book }
                scenario S on Pair as of 2025-12 for 36 months {
                  expect societal of China in Japan above 20 in 2028-12 with probability 50%
                  expect societal of Japan in Japan above 20 in 2028-12 with probability 50%
                  expect societal of Japan in SouthKorea above 20 in 2028-12 with probability 50%
                  whenever societal of SouthKorea in NorthKorea below 20 { event a : Incident { by Japan over Territory intensity minor } }
                }
                """, """
                2:52 error NOT_A_PARTY China is no party to the relationship; only the parties' people in each other are projected.
                4:22 error NOT_A_PARTY China is no party to the relationship; only the parties' people in each other are projected.
                5:31 error SAME_STATE The contact is of one party's people in the other; Japan is given twice.
                7:38 error NOT_A_PARTY NorthKorea is no party to the relationship; only the parties' people in each other are projected.
                """);
    }
}
