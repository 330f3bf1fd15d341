package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.parallax.dsl.TestLanguage;

/** Text in, issues out. */
abstract class CheckTest {

    /** Statements of a scenario on the record {@code Pair}, as of 2025-12 for 36 months. */
    static void scenario(String statements, String issues) {
        assertEquals(issues, TestLanguage.issuesInScenario(statements));
    }

    /** A text beside the record {@code Pair}. */
    static void beside(String text, String issues) {
        assertEquals(issues, TestLanguage.issuesOnPair(text));
    }

    /** A text on its own. */
    static void alone(String text, String issues) {
        assertEquals(issues, TestLanguage.issues(text));
    }
}
