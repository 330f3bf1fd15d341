package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What the record contains has happened. */
class RecordEventChecksTest extends CheckTest {

    @Test
    void undated() {
        beside("""
                relationship Pair
                event a "A" : Summit { between Japan, SouthKorea cites book }
                event b "B" 2 months after a : Summit { between Japan, SouthKorea cites book }
                """, """
                2:7 error RECORD_EVENT_UNDATED An event of the record has a date of its own; say on, in or between.
                3:13 error RECORD_EVENT_UNDATED An event of the record has a date of its own; say on, in or between.
                3:28 error UNKNOWN_NAME There is no event, decision or option named a in this file.
                """);
    }

    @Test
    void uncertain() {
        beside("""
                relationship Pair
                event a "A" on 2020 with probability 50% : Summit { between Japan, SouthKorea cites book }
                """, """
                2:38 error RECORD_EVENT_UNCERTAIN What the record tells has happened; a probability belongs into a scenario.
                """);
    }

    @Test
    void agreements() {
        beside("""
                relationship Pair
                agreement X "X" between Japan, SouthKorea { signed 2020-05-01 in force from 2020-04-01 suspended from 2019 to 2019 cites book }
                """, """
                2:77 error AGREEMENT_BEFORE_SIGNED X was signed on 2020-05-01 (line 2) and cannot be in force before.
                2:103 error SUSPENSION_OUTSIDE_FORCE X is not in force on 2019 (line 2) and cannot be suspended then.
                """);
    }

    @Test
    void surveys() {
        beside("""
                relationship Pair
                survey s "Who?" of Japan by "us" cites book
                """, """
                2:8 error SURVEY_INCOMPLETE A survey says when it was taken and what it found: on a date is missing.
                """);
    }

    @Test
    void figures() {
        beside("""
                relationship Pair
                figure whole "Exports" of Japan on 2022 value 162.62 "billion US dollars" about SouthKorea cites book
                figure loss "Balance" of Japan between 2020-01 and 2021-03 value -0.5 "billion US dollars" supplied "the figure"
                figure nought "Ships" of Japan in 2022-05 value 0 "ships" cites book
                figure bare "Exports" of Japan cites book
                figure undated "Exports" of Japan value 5 "ships" cites book
                figure mute "Exports" of Japan on 2022 value 5 cites book
                figure blank "Exports" of Japan on 2022 value 5 " " cites book
                figure uncited "Exports" of Japan on 2022 value 5 "ships"
                figure twice "Exports" of Japan on 2022 value 5 "ships" value 6 "ships" cites book
                figure never "Exports" of Japan on 2022-13 value 5 "ships" cites book
                figure endless "Exports" of Japan on 2022 value %s "ships" cites book
                """.formatted("9".repeat(400)), """
                5:8 error FIGURE_INCOMPLETE A figure says of when it is and what it comes to: its date (on, in or between), its value and its unit in quotes behind the value are missing.
                6:8 error FIGURE_INCOMPLETE A figure says of when it is and what it comes to: its date (on, in or between) is missing.
                7:8 error FIGURE_INCOMPLETE A figure says of when it is and what it comes to: its unit in quotes behind the value is missing.
                8:8 error FIGURE_INCOMPLETE A figure says of when it is and what it comes to: its unit in quotes behind the value is missing.
                9:8 warning FACT_WITHOUT_SOURCE uncited cites no source.
                10:63 error DUPLICATE_CLAUSE This is given a second time; line 10 already says 5.
                10:65 error DUPLICATE_CLAUSE This is given a second time; line 10 already says "ships".
                11:36 error IMPOSSIBLE_DATE There is no date 2022-13; dates are written as 2026-03 or 2026-03-31.
                12:49 error SYNTAX The number 999999999999999999999999999999… is too large.
                """);
    }

    @Test
    void figureIsStillAName() {
        beside("""
                relationship Pair
                figure figure "Exports" of Japan on 2022 value 5 "ships" about SouthKorea { cites book formerly value }
                mechanism m "m" { text "t" cites book }
                scenario S on Pair as of 2025-12 for 24 months { event figure in 2026-03 : Summit { between Japan, SouthKorea } }
                """, "");
    }
}
