package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A course goes the way its word says. */
class CourseChecksTest extends CheckTest {

    private static final String LEVELS = """
            relationship Pair
            level of China pressure 0.75 from 2025-11 cites book
            level of China pressure 0.1 from 2026-01 cites book
            level of UnitedStates commitment 0.6 from 2020 cites book
            """;

    @Test
    void againstTheRecord() {
        beside(LEVELS + """
                scenario S on Pair as of 2025-12 for 24 months {
                  assume China pressure rises to 0.05 by 2026-06
                  assume UnitedStates commitment falls to 0.9 by 2026-06
                }
                scenario T extends S {
                  assume China pressure falls to 0.75 by 2026-06
                  assume UnitedStates commitment falls to 0.3 by 2026-06
                }
                scenario U on Pair as of 2026-01 for 24 months { assume China pressure rises to 0.2 by 2026-06 }
                """, """
                6:25 warning CONTRARY_WORD As of 2025-12 the pressure of China is 0.75 (line 2), so it falls to 0.05.
                7:34 warning CONTRARY_WORD As of 2025-12 the commitment of UnitedStates is 0.6 (line 4), so it rises to 0.9.
                10:25 warning CONTRARY_WORD As of 2025-12 the pressure of China is 0.75 (line 2), so it neither rises nor falls to 0.75.
                """);
    }

    @Test
    void whereNothingIsDocumented() {
        scenario("""
                assume NorthKorea threat falls to 0.6 by 2026-06
                """, """
                2:26 warning CONTRARY_WORD As of 2025-12 no level of the threat of NorthKorea is documented, which counts as 0.5, so it rises to 0.6.
                """);
    }
}
