package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Expectations are about months that are projected. */
class ExpectationChecksTest extends CheckTest {

    @Test
    void outside() {
        scenario("""
                expect security above 40 in 2025-12 with probability 50%
                expect security above 40 in 2029-01 with probability 50%
                expect security above 40 in 2028-12 with probability 50%
                """, """
                2:29 warning EXPECTATION_OUTSIDE_HORIZON Nothing is projected for 2025-12: S starts in 2026-01.
                3:29 warning EXPECTATION_OUTSIDE_HORIZON Nothing is projected for 2029-01: S ends in 2028-12.
                """);
    }
}
