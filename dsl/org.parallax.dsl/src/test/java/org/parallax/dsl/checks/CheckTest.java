package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.parallax.dsl.TestLanguage;

/** Text in, issues out. */
abstract class CheckTest {

    /** What the exercises of the tests play: 2026-01 to 2028-12. */
    static final String PLAYED = """
            scenario Played "A landing" on Pair as of 2025-12 for 36 months {
              event ceremony "A ceremony" in 2026-02 : Summit { between Japan, SouthKorea }
              event landing "A landing" between 2027-09 and 2027-11 with probability 40% : Incident { by SouthKorea over Territory intensity minor }
              decision response "How does Tokyo answer?" 1 month after landing {
                option restraint "Quietly" 70% { event call in 2028-02 : Summit { between Japan, SouthKorea } }
                option court "In court" 30%
              }
              whenever security below 35 once { event pause : Suspension { of Sharing by SouthKorea } }
            }
            """;

    private static final String TABLE = """
            team Tokyo of Japan seats 3 to 12
            team Seoul of SouthKorea seats 2 to 12
            team Cell of China
            move opening to 2027-06 for 35 minutes
            move crisis to 2027-12 for 45 minutes
            move aftermath to 2028-12 for 35 minutes
            """;

    /** Statements of a scenario on the record {@code Pair}, as of 2025-12 for 36 months. */
    static void scenario(String statements, String issues) {
        assertEquals(issues, TestLanguage.issuesInScenario(statements));
    }

    /** A text beside the record {@code Pair}; that its facts add to that record goes without saying here. */
    static void beside(String text, String issues) {
        assertEquals(issues, TestLanguage.issuesOnPair(text).lines().filter(line -> !line.contains(" ADDS_TO_RECORD "))
                .map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** A text on its own. */
    static void alone(String text, String issues) {
        assertEquals(issues, TestLanguage.issues(text));
    }

    /** Statements of an exercise that has three teams and three moves and gives the decision of the scenario it plays; their first line is line 2. */
    static void exercise(String statements, String issues) {
        playing(statements + "decide response in crisis by Tokyo\n" + TABLE, issues);
    }

    /** The same, but for who takes the decision. */
    static void undecided(String statements, String issues) {
        playing(statements + TABLE, issues);
    }

    /** Nothing but these statements in an exercise; their first line is line 2. */
    static void playing(String statements, String issues) {
        beside("exercise Room plays Played {\n" + statements + "}\n" + PLAYED, issues);
    }
}
