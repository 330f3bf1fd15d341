package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.parallax.dsl.TestLanguage;

/** Text in, issues out. */
abstract class CheckTest {

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
}
