package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Sources behind sources, agreements announced, verdicts of sources. */
class ProvenanceChecksTest extends CheckTest {

    @Test
    void aSourceIsCitedWhereAnotherRestsOnIt() {
        beside("""
                relationship Pair
                source notice "A notice" { grade primary }
                source unused "Unused" { grade press }
                mechanism m "m" { text "t" cites book at "One" through notice }
                mechanism n "n" { text "t" cites book through book, book at "Two" through missing }
                """, """
                3:8 warning SOURCE_NEVER_CITED Nothing cites unused.
                5:47 error THROUGH_ITSELF book is cited already; “through” names another source, from which it takes this.
                5:75 error UNKNOWN_NAME There is no source named missing in the record Pair.
                """);
    }

    @Test
    void whatWasAnnouncedTakesEffectLikeWhatWasSigned() {
        beside("""
                relationship Pair
                agreement Told "T" between Japan, SouthKorea { announced 2015-12-28 cites book }
                agreement Late "L" between Japan, SouthKorea { announced 2016-02-01 signed 2016-01-01 cites book }
                agreement Both "B" between Japan, SouthKorea { announced 2015-12-28 signed 2016-01-01 cites book }
                agreement Early "E" between Japan, SouthKorea { announced 2015-12-28 in force from 2015-01-01 cites book }
                event stop "S" on 2019 : Suspension { of Told by Japan cites book }
                event before "S" on 2014 : Suspension { of Told by Japan cites book }
                """, """
                3:58 error ANNOUNCED_AFTER_SIGNED Late was signed on 2016-01-01 (line 3) and cannot be announced only on 2016-02-01.
                5:84 error AGREEMENT_BEFORE_SIGNED Early was announced on 2015-12-28 (line 5) and cannot be in force before.
                7:44 error AGREEMENT_NOT_IN_FORCE Told is not in force then (announced on 2015-12-28, line 2), so before cannot suspend it.
                """);
    }

    @Test
    void anAgreementIsNotUsedBeforeItWasAnnounced() {
        beside("""
                agreement Told "T" between Japan, SouthKorea { announced 2026-02-01 cites book }
                scenario S on Pair as of 2025-12 for 36 months {
                  event e in 2026-05 : Suspension { of Told by Japan }
                }
                """, """
                3:40 error AGREEMENT_NOT_IN_FORCE Told is not in force as of 2025-12 (announced on 2026-02-01, line 1), so e cannot suspend it.
                3:40 error LATER_FACT Told dates from 2026-02-01 (line 1), which nobody knew as of 2025-12.
                """);
    }

    @Test
    void aVerdictHasADateAndASource() {
        beside("""
                relationship Pair
                verdict sweet "A sweet spot" of political in 2024-08 { cites book quotes "sweet spot" }
                verdict whole "The worst" on 2019 cites book
                verdict view "Cold" of view of Japan by SouthKorea between 2012 and 2014 cites book
                verdict undated "Fine" cites book
                verdict bare "Fine" in 2024-08
                verdict twice "Fine" in 2024-08 in 2024-09 cites book
                """, """
                5:9 error VERDICT_UNDATED A verdict says of which time it judges; say on, in or between.
                6:9 warning FACT_WITHOUT_SOURCE bare cites no source.
                7:33 error DUPLICATE_CLAUSE This is given a second time; line 7 already says in 2024-08.
                """);
    }

    @Test
    void whatIsJudgedOrAnnouncedLiesWithinTheReach() {
        alone("""
                relationship AB "A – B" reaches 2025-12
                source book "Book"
                state A "A" code AAA party
                state B "B" code BBB party
                verdict early "Fine" in 2024-01 cites book
                verdict late "Fine" in 2026-01 cites book
                agreement Late "L" between A, B { announced 2026-02-01 cites book }
                """, """
                6:9 warning FACT_BEYOND_REACH late begins in 2026-01, but AB says that it reaches 2025-12 (line 1).
                7:11 warning FACT_BEYOND_REACH Late begins in 2026-02, but AB says that it reaches 2025-12 (line 1).
                """);
    }

    @Test
    void whatIsKnownOnlyAfterTheReachIsPointedOut() {
        alone("""
                relationship AB "A – B" reaches 2025-12
                source book "Book"
                state A "A" code AAA party
                state B "B" code BBB party
                image of A by B "cold" cites book known from 2031-01
                image of B by A "cold" cites book known from 2025-12
                agreement Late "L" between A, B { announced 2024-02-01 known from 2026-01 cites book }
                verdict late "Fine" in 2026-01 cites book known from 2026-02
                figure ships "Ships" of A in 2026-03 value 5 "ships" cites book
                """, """
                5:46 warning FACT_BEYOND_REACH This is known only from 2031-01 on, but AB says that it reaches 2025-12 (line 1).
                7:67 warning FACT_BEYOND_REACH Late is known only from 2026-01 on, but AB says that it reaches 2025-12 (line 1).
                8:9 warning FACT_BEYOND_REACH late begins in 2026-01, but AB says that it reaches 2025-12 (line 1).
                9:8 warning FACT_BEYOND_REACH ships begins in 2026-03, but AB says that it reaches 2025-12 (line 1).
                """);
    }

    @Test
    void aSourceOfALibraryIsCitedByTheRecordsThatUseIt() {
        assertEquals("", TestLanguage.issuesInFolder(Map.of("kinds.relationship", """
                library Kinds "Kinds"
                source book "Book"
                kind Call "Call" { between states helps political slightly fades over 3 months }
                """, "record.relationship", """
                relationship AB "A – B" with Kinds
                state A "A" code AAA party
                state B "B" code BBB party
                event call "Call" on 2019 : Call { between A, B cites book }
                """)));
    }

    @Test
    void whatIsAllegedIsSaidSo() {
        beside("""
                relationship Pair
                event e "E" on 2018-05 : Summit { between Japan, SouthKorea alleged cites book }
                event f "F" on 2018-06 : Summit { alleged between Japan, SouthKorea alleged cites book }
                """, """
                3:69 error DUPLICATE_CLAUSE This is given a second time; line 3 already says alleged.
                """);
    }
}
