package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Nothing later than as of is used. */
class AsOfChecksTest extends CheckTest {

    @Test
    void leadersAndAgreements() {
        beside("""
                scenario S on Pair as of 2015-06 for 200 months {
                  event a in 2026-01 : Visit { by Lee to Japan }
                  event b in 2026-01 : Suspension { of Sharing by Japan }
                }
                """, """
                2:35 error LATER_FACT Lee took office on 2025-06-04 (line 16 of pair.relationship), which nobody knew as of 2015-06.
                3:40 error AGREEMENT_NOT_IN_FORCE Sharing is not in force as of 2015-06 (line 18 of pair.relationship), so b cannot suspend it.
                3:40 error LATER_FACT Sharing dates from 2016-11-23 (line 18 of pair.relationship), which nobody knew as of 2015-06.
                """);
    }
}
