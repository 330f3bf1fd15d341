package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;

/** A statement that is just being written is reported once, at its place, and the rest of the text is left alone. */
class HalfWrittenTest extends CheckTest {

    private static final String BEFORE = """
            event first "A summit" in 2026-02 : Summit { between Japan, SouthKorea }
            stretch last to 12 months
            """;
    private static final int LINE = 4;
    private static final String AFTER = """
            event last in 2027-05 : Summit { between Japan, SouthKorea }
            decision response "How?" 1 month after first {
              option one 60% { event call 2 months after last : Summit { between Japan, SouthKorea } }
              option two 40%
            }
            expect security above 40 in 2028-11 with probability 50%
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ev", "event", "event x", "event x in", "event x in 2026-", "event x in 2026-05",
            "event x in 2026-05 :", "event x in 2026-05 : Summit", "event x in 2026-05 : Summit {", "decision d",
            "decision d {", "decision d { option", "expect", "expect security above", "assume Japan", "shift", "wi",
            "event x in 2026-05 : Summit { between"})
    void isReportedOnce(String half) {
        assertReportedOnce(TestLanguage.issuesInScenario(BEFORE + half + "\n" + AFTER));
    }

    private static void assertReportedOnce(String issues) {
        assertEquals(1, issues.lines().count(), issues);
        int line = Integer.parseInt(issues.substring(0, issues.indexOf(':')));
        assertTrue(line == LINE || line == LINE + 1, issues);
    }

    @Test
    void atTheEndOfTheScenario() {
        scenario("""
                event x in
                """, """
                3:1 error SYNTAX Something is missing before this } after "in".
                """);
    }

    @Test
    void twoOfThemAreReportedEach() {
        scenario("ev\n" + AFTER.replace("option two 40%", "option two 40").replace("after first", "after last"), """
                2:1 error SYNTAX "ev" is not expected here after "{".
                6:14 error SYNTAX A percentage is due here: 40% in place of 40.
                """);
    }

    @Test
    void whatElseIsWrongIsReportedToo() {
        scenario("""
                event early in 2026-02 : Sumit { between Japan, SouthKorea }
                event x in 2026-05
                event late in 2026-07 : Sumit { between Japan, SouthKorea }
                """, """
                2:26 error UNKNOWN_NAME There is no kind of event named Sumit in the record Pair. Did you mean Summit?
                4:1 error SYNTAX "event" is not expected here after "2026-05": ":" is expected.
                4:25 error UNKNOWN_NAME There is no kind of event named Sumit in the record Pair. Did you mean Summit?
                """);
    }
}
