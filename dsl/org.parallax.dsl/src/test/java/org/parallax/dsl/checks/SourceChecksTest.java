package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Facts carry sources. */
class SourceChecksTest extends CheckTest {

    @Test
    void factsWithout() {
        beside("""
                relationship Pair
                leader X "X" of Japan { term 2020-01 to 2020-12 }
                image of Japan by SouthKorea "cold"
                event e "E" on 2020 : Summit { between Japan, SouthKorea }
                mechanism m "m" { text "t" }
                """, """
                2:8 warning FACT_WITHOUT_SOURCE X cites no source.
                3:1 warning FACT_WITHOUT_SOURCE This cites no source.
                4:7 warning FACT_WITHOUT_SOURCE e cites no source.
                5:11 warning FACT_WITHOUT_SOURCE m cites no source.
                """);
    }

    @Test
    void whatIsSuppliedBeyondTheDocumentsNeedsNoSource() {
        beside("""
                relationship Pair
                leader X "X" of Japan { term 2020-01 to 2020-12 supplied "That he held office." }
                image of Japan by SouthKorea "cold" supplied "The image itself."
                event e "E" on 2020 : Summit { between Japan, SouthKorea supplied "The meeting; no document tells of it." }
                event f "F" on 2021 : Summit { between Japan, SouthKorea note "No document tells of it." }
                """, """
                5:7 warning FACT_WITHOUT_SOURCE f cites no source.
                """);
    }

    @Test
    void neverCited() {
        beside("""
                relationship Pair
                source unused "Unused"
                source used "Used"
                mechanism m "m" { text "t" cites used }
                """, """
                2:8 warning SOURCE_NEVER_CITED Nothing cites unused.
                """);
    }

    @Test
    void twoTellings() {
        beside("""
                relationship Pair
                source other "Other"
                event e "E" on 2020-05 : Summit { between Japan, SouthKorea cites book  also told on 2019-05 "a year earlier" cites other }
                """, """
                3:117 info SOURCES_DIFFER other tells it otherwise: a year earlier. The record follows book and keeps both.
                """);
    }

    @Test
    void theSourcesOfAnElementDoNotStandBehindEachOfItsClauses() {
        beside("""
                relationship Pair
                source paper "A paper" { published 2020 }
                leader X "X" of China { stance hardline on Territory cites book also told "pragmatic" cites paper }
                event a "A" on 2019-08-22 : Summit { between Japan, SouthKorea cites book also told on 2019-08-23 cites paper }
                """, """
                3:93 info SOURCES_DIFFER paper tells it otherwise: pragmatic. The record keeps both.
                4:105 info SOURCES_DIFFER paper dates it otherwise. The record follows book and keeps both.
                """);
    }
}
