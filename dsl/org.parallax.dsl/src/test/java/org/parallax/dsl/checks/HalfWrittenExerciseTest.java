package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;

/** What of an exercise is just being written is reported once, at its place, and swallows nothing that follows. */
class HalfWrittenExerciseTest extends CheckTest {

    private static final String BEFORE = """
            exercise Room "A room" plays S {
              languages English, Korean
              team tokyo of Japan seats 3 to 12
              move one to 2026-06 for 30 minutes
            """;
    private static final int LINE = 5;
    private static final String AFTER = """
              inject a in one after 5 minutes to tokyo says "One" says Korean "하나"
              decide d in one by tokyo with majority within 12 minutes
              believe lands "Will it?" on a before one rounds 2
                resolved "The record says so" on 2027-01
              believe firm on security above 40 in 2027-06 after one
              ask missing "What?" in debrief
              words in Korean {
                Room "방"
                lands "일어날까?"
                missing "무엇이?"
                d "결정"
                yes "예"
              }
            }
            """;
    private static final String SCENARIO = """
            scenario S on Pair as of 2025-12 for 36 months {
              event a in 2026-02 : Summit { between Japan, SouthKorea }
              decision d in 2026-03 { option yes 50% option no 50% }
            }
            """;

    @Test
    void whatIsMissingIsSaidWhereTheNextStatementBegins() {
        beside(BEFORE + "  inject a in\n" + AFTER + SCENARIO, """
                6:3 error SYNTAX "inject" is not expected here: the statement before it is not finished.
                """);
        beside(BEFORE + "  decide d in one by tokyo with\n" + AFTER + SCENARIO, """
                6:3 error SYNTAX "inject" is not expected here after "with".
                """);
    }

    @Test
    void whatElseIsWrongIsReportedToo() {
        beside(BEFORE.replace("Japan", "Japn") + "  message m \"M\" in\n" + AFTER + SCENARIO, """
                3:17 error UNKNOWN_NAME There is no state named Japn in the record Pair. Did you mean Japan?
                6:3 error SYNTAX "inject" is not expected here: the statement before it is not finished.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "exercise Room plays"})
    void aHeaderWithoutItsNameIsReportedOnce(String half) {
        assertEquals(1, TestLanguage.issuesOnPair(half + "\n" + SCENARIO).lines().count());
    }

    @Test
    void whatIsWholeHasNoFault() {
        beside(BEFORE + AFTER + SCENARIO, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"te", "team", "team x of", "team x seats", "team x seats 3 to", "move", "move two to", "move two to 2026-",
            "move two to 2026-07 for", "move two to 2026-07 for 35", "inject", "inject a in", "inject a in one after", "inject a in one after 5",
            "inject a in one to", "inject a in one says", "message", "message m \"M\" in", "decide", "decide d in", "decide d in one by",
            "decide d in one with", "decide d in one within 12", "believe", "believe b on", "believe b on security", "believe b on security above",
            "believe b on security above 40", "believe b on security above 40 in", "believe b on d is", "believe b on a before", "believe b as",
            "believe b on a resolved", "ask", "ask q in", "resolution", "resolution of", "resolution of lands on", "words", "words in",
            "words in Korean", "words in Korean {", "languages", "names", "names shown", "names shown to", "objective", "observers up", "observers up to"})
    void isReportedOnce(String half) {
        String issues = TestLanguage.issuesOnPair(BEFORE + half + "\n" + AFTER + SCENARIO);
        assertEquals(1, issues.lines().count(), issues);
        int line = Integer.parseInt(issues.substring(0, issues.indexOf(':')));
        assertTrue(line == LINE || line == LINE + 1, issues);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise Room", "exercise Room plays S", "exercise Room plays S {",
            "exercise Room plays S {\n  team tokyo of Japan", "exercise Room plays S {\n  inject a in", "exercise Room plays S {\n  words in Korean {",
            "exercise Room plays S {\n  words in Korean {\n    a \"x\""})
    void theScenarioAfterItIsReadAllTheSame(String half) {
        String issues = TestLanguage.issuesOnPair(half + "\n" + SCENARIO.replace("Summit", "Sumit"));
        assertTrue(issues.contains("error UNKNOWN_NAME There is no kind of event named Sumit in the record Pair. Did you mean Summit?"), issues);
        assertEquals(1, issues.lines().filter(line -> line.contains("error SYNTAX") || line.contains("error MISSING_BRACE")).count(), issues);
    }
}
