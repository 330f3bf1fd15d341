package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Quantities belong to states of the right role. */
class AssumptionChecksTest extends CheckTest {

    @Test
    void roles() {
        scenario("""
                assume Japan commitment 0.4
                assume China threat 0.4
                shift pressure of NorthKorea by +20% from 2027-01 for 3 months
                """, """
                2:8 error QUANTITY_ROLE The quantity commitment belongs to a state with the role pivot; Japan has the role party.
                3:8 error QUANTITY_ROLE The quantity threat belongs to a state with the role threat; China has the role challenger.
                4:19 error QUANTITY_ROLE The quantity pressure belongs to a state with the role challenger; NorthKorea has the role threat.
                """);
    }

    @Test
    void twice() {
        scenario("""
                assume China pressure 0.4
                assume China pressure rises to 0.9 by 2027-06
                """, """
                3:14 error DUPLICATE_ASSUMPTION The pressure of China is assumed twice; line 2 has it already.
                """);
    }

    @Test
    void courseEndsBeforeItStarts() {
        scenario("""
                assume China pressure falls to 0.1 by 2025-06
                """, """
                2:39 error BEFORE_AS_OF This course ends in 2025-06; S is told as of 2025-12.
                """);
    }

    @Test
    void noEffect() {
        scenario("""
                shift pressure of China by 0% from 2027-01 for 3 months
                """, """
                2:28 warning NO_EFFECT A shift by 0 % changes nothing.
                """);
    }
}
