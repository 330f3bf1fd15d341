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
}
