package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Facts without a name are told once. */
class RepeatedFactChecksTest extends CheckTest {

    @Test
    void levels() {
        beside("""
                relationship Pair
                level of China pressure 0.5 from 2020-01 cites book
                level of China pressure 0.7 from 2020-01-15 cites book
                level of China pressure 0.7 from 2020-02 cites book
                level of UnitedStates commitment 0.7 from 2020-01 cites book
                """, """
                3:1 error DUPLICATE_STATEMENT The pressure of China from 2020-01-15 is told in line 2 already: there it is 0.5.
                """);
    }

    @Test
    void images() {
        beside("""
                relationship Pair
                image of Japan by SouthKorea "Cold" cites book
                image of Japan by SouthKorea "cold" cites book
                image of SouthKorea by Japan "Cold" cites book
                image of Japan by SouthKorea "Cold" since 1990 cites book
                image of Japan by SouthKorea "Warm" cites book
                """, """
                3:1 error DUPLICATE_STATEMENT This image of Japan by SouthKorea is told in line 2 already.
                """);
    }

    @Test
    void periodsOfAgreements() {
        beside("""
                relationship Pair
                agreement X "X" between Japan, SouthKorea {
                  in force from 2010-01 to 2015-12 in force from 2015-06
                  suspended from 2016-01-05 suspended from 2016-01-05 suspended from 2012-01 to 2012-06 suspended from 2012-06 to 2012-07
                  cites book
                }
                """, """
                3:50 error DUPLICATE_STATEMENT X is in force on 2015-06 already: from 2010-01 to 2015-12 (line 3).
                4:44 error DUPLICATE_STATEMENT X is suspended on 2016-01-05 already: from 2016-01-05 on (line 4).
                """);
    }

    @Test
    void termsOfOneLeader() {
        beside("""
                relationship Pair
                leader X "X" of China { term 2024-01 term 2024-01 cites book }
                """, """
                2:43 error TERM_OVERLAP Two terms of one office overlap: X took office on 2024-01 (line 2), X has not left it (line 2).
                """);
    }

    @Test
    void actsOnAgreements() {
        beside("""
                relationship Pair
                event a "A" on 2018-05-01 : Suspension { of Sharing by Japan cites book }
                event b "B" on 2018-05-01 : Suspension { of Sharing by Japan cites book }
                event c "C" on 2018-05-02 : Suspension { of Sharing by Japan cites book }
                """, """
                3:45 error DUPLICATE_STATEMENT a in line 2 suspends Sharing at the same time already.
                """);
    }

    @Test
    void periodsWithOthersBetweenThem() {
        beside("""
                relationship Pair
                agreement X "X" between Japan, SouthKorea {
                  in force from 1990-01 to 2010-01 in force from 1995 to 1996 in force from 2000 to 2001 in force from 2011 to 2012
                  cites book
                }
                """, """
                3:50 error DUPLICATE_STATEMENT X is in force on 1995 already: from 1990-01 to 2010-01 (line 3).
                3:77 error DUPLICATE_STATEMENT X is in force on 2000 already: from 1990-01 to 2010-01 (line 3).
                """);
    }
}
