package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** From when a fact is known. */
class KnownFromChecksTest extends CheckTest {

    @Test
    void coarseDatesAndUndatedImagesTakeIt() {
        beside("""
                relationship Pair
                event e "E" on 2018 : Summit { between Japan, SouthKorea cites book known from 2018-05 }
                event f "F" between 2017-11 and 2019-03 : Summit { between Japan, SouthKorea cites book known from 2018-05 }
                event g "G" on 2017-11-02 : Summit { between Japan, SouthKorea cites book known from 2018-05 }
                image of Japan by SouthKorea "cold" cites book known from 2018-05
                figure h "H" of Japan on 2018 value 5 "ships" cites book known from 2018-05
                figure i "I" of Japan in 2018-05 value 5 "ships" cites book known from 2018-05
                """, "");
    }

    @Test
    void nothingIsKnownBeforeItHappens() {
        beside("""
                relationship Pair
                event e "E" on 2018-05-02 : Summit { between Japan, SouthKorea
                  cites book known from 2018-04 }
                figure f "F" of Japan on 2018 value 5 "ships" cites book known from 2017-12
                leader L "L" of China { term 2012-11 known from 2010-01 cites book }
                agreement A "A" between Japan, SouthKorea { in force from 2016-01 announced 2015-12-28 known from 2015-11 cites book }
                """, """
                3:25 error KNOWN_TOO_EARLY e cannot be known from 2018-04 on: it is told of 2018-05-02 (line 2), which is later.
                4:69 error KNOWN_TOO_EARLY f cannot be known from 2017-12 on: it is told of 2018 (line 4), which is later.
                5:49 error KNOWN_TOO_EARLY L cannot be known from 2010-01 on: it is told of 2012-11 (line 5), which is later.
                6:99 error KNOWN_TOO_EARLY A cannot be known from 2015-11 on: it is told of 2015-12-28 (line 6), which is later.
                """);
    }

    @Test
    void itIsAMonthAndChangesSomething() {
        beside("""
                relationship Pair
                event e "E" on 2018 : Summit { between Japan, SouthKorea cites book known from 2018 }
                event f "F" on 2018 : Summit { between Japan, SouthKorea cites book known from 2018-05-02 }
                event g "G" on 2018-05-02 : Summit { between Japan, SouthKorea cites book known from 2018-05 }
                mechanism m "m" { text "t" cites book known from 2018-05 }
                event h "H" on 2018 : Summit { between Japan, SouthKorea cites book known from 2018-13 }
                """, """
                2:80 error DATE_PRECISION “known from” takes a month, as 2018-01.
                3:80 error DATE_PRECISION “known from” takes a month, as 2018-05.
                4:86 warning NO_EFFECT g is known from 2018-05 on by its own date, 2018-05-02 (line 4).
                5:50 warning NO_EFFECT m tells nothing that has a date, so it changes nothing to say from when it is known.
                6:80 error IMPOSSIBLE_DATE There is no date 2018-13; dates are written as 2026-03 or 2026-03-31.
                """);
    }

    @Test
    void twoLevelsOfAYearBeginWhenTheyAreKnown() {
        beside("""
                relationship Pair
                level of China pressure 0.5 from 2017 known from 2017-02 cites book
                level of China pressure 0.6 from 2017-07 cites book
                level of China pressure 0.7 from 2017-02-10 cites book
                """, """
                4:1 error DUPLICATE_STATEMENT The pressure of China from 2017-02-10 is told in line 2 already: there it is 0.5.
                """);
    }

    @Test
    void aScenarioTellsNothingThatIsKnownLater() {
        scenario("event e in 2026-05 : Summit { between Japan, SouthKorea known from 2026-07 alleged }\n", """
                2:68 error RECORD_WORD “known from” is said of what a record documents; what a scenario tells is known when it happens.
                2:76 error RECORD_WORD “alleged” is said of what a record documents; what may or may not happen in a scenario has a probability.
                """);
    }

    @Test
    void whatIsKnownLaterThanTheAsOfIsNotUsed() {
        beside("""
                agreement Secret "S" between Japan, SouthKorea { in force from 2019 known from 2026-03 cites book }
                scenario S on Pair as of 2025-12 for 36 months {
                  event e in 2026-05 : Suspension { of Secret by Japan }
                }
                """, """
                3:40 error LATER_FACT Secret is known from 2026-03 (line 1), which nobody knew as of 2025-12.
                """);
    }

    @Test
    void whatWasDoneUnknownToAnybodyDidNotYetChangeAnAgreement() {
        String record = """
                relationship Pair
                event stop "S" on 2025-03-01 : Suspension { of Sharing by SouthKorea cites book %s }
                scenario S on Pair as of 2025-12 for 36 months {
                  event again in 2026-05 : Suspension { of Sharing by Japan }
                }
                """;
        beside(record.formatted("known from 2026-02"), "");
        beside(record.formatted(""), """
                4:44 error AGREEMENT_SUSPENDED Sharing is suspended as of 2025-12 (stop in line 2, book), so again cannot suspend it.
                """);
    }
}
