package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** A scenario is told as of a month that the record documents. */
class ReachChecksTest extends CheckTest {

    private static String asOf(String month) {
        return "scenario S on Pair as of " + month + " for 12 months { }\n";
    }

    @Test
    void inside() {
        beside(asOf("1998-01"), "");
        beside(asOf("2026-01"), "");
    }

    @Test
    void outside() {
        beside(asOf("2052-12"), """
                1:26 warning AS_OF_OUTSIDE_RECORD The record Pair reaches from 1998-01, its first dated fact, to 2026-01, when its latest source was published; it documents nothing of 2052-12.
                """);
        beside(asOf("1997-12"), """
                1:26 warning AS_OF_OUTSIDE_RECORD The record Pair reaches from 1998-01, its first dated fact, to 2026-01, when its latest source was published; it documents nothing of 1997-12.
                """);
    }

    @Test
    void ofWhatIsNoMonthThatAloneIsSaid() {
        beside(asOf("1850"), """
                1:26 error DATE_PRECISION A year is too coarse for a scenario; give a month, as 1850-01.
                """);
        beside(asOf("1850-03-01"), """
                1:26 error DATE_PRECISION "as of" takes a month, as 1850-03.
                """);
    }

    @Test
    void ofASourceWithAYearAloneTheDecemberCounts() {
        String source = "source later \"Later\" { published 2026 }\nissue I \"I\" { cites later }\n";
        beside(source + asOf("2026-12"), "");
        beside(source + asOf("2027-01"), """
                3:26 warning AS_OF_OUTSIDE_RECORD The record Pair reaches from 1998-01, its first dated fact, to 2026-12, when its latest source was published; it documents nothing of 2027-01.
                """);
    }

    @Test
    void onlyWhereItIsWritten() {
        beside(asOf("2030-01") + "scenario T extends S { }\nscenario U extends S as of 2025-12 { }\n", """
                1:26 warning AS_OF_OUTSIDE_RECORD The record Pair reaches from 1998-01, its first dated fact, to 2026-01, when its latest source was published; it documents nothing of 2030-01.
                """);
    }

    @Test
    void withoutDatesNothingIsKnown() {
        alone("""
                relationship R "R"
                source s "S" { author "A" }
                state A "A" code AAA party
                state B "B" code BBB party
                issue I "I" { cites s }
                scenario S on R as of 2052-12 for 12 months { }
                """, "");
    }

    @Test
    void aSuppliedFactMayBeLaterThanEverySource() {
        String fact = "event e \"E\" on 2026-08-01 : Summit { between Japan, SouthKorea cites book }\n";
        beside(fact + asOf("2026-08"), "");
        beside(fact + asOf("2026-09"), """
                2:26 warning AS_OF_OUTSIDE_RECORD The record Pair reaches from 1998-01, its first dated fact, to 2026-08, its last one; it documents nothing of 2026-09.
                """);
    }

    @Test
    void aMonthThatNobodyWroteIsNotTold() {
        beside(asOf("1850"), """
                1:26 error DATE_PRECISION A year is too coarse for a scenario; give a month, as 1850-01.
                """);
    }

    private static final String BARE = """
            relationship R "R" reaches 2025-12
            state A "A" code AAA party
            state B "B" code BBB party
            """;

    @Test
    void whatTheHeaderSaysCountsWithoutAnyDatedFact() {
        alone(BARE + "scenario S on R as of 2025-12 for 12 months { }\n", "");
        alone(BARE + "scenario S on R as of 2026-01 for 12 months { }\n", """
                4:23 warning AS_OF_OUTSIDE_RECORD The record R reaches to 2025-12, as its header says; it documents nothing of 2026-01.
                """);
    }
}
