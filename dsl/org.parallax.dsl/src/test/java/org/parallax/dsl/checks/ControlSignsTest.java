package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.signs.ControlSigns;
import org.parallax.dsl.signs.SignNames;

/** Signs that are no text are named wherever they stand, and never printed. */
class ControlSignsTest extends CheckTest {

    @ParameterizedTest
    @CsvSource({"1B, A control sign stands here; which is no text (U+001B ESCAPE); leave it out.",
        "07, A control sign stands here; which is no text (U+0007 BEL); leave it out.",
        "7F, A control sign stands here; which is no text (U+007F DELETE); leave it out.",
        "9B, A control sign stands here; which is no text (U+009B CONTROL SEQUENCE INTRODUCER); leave it out.",
        "0C, A control sign stands here; which is no text (U+000C FORM FEED (FF)); leave it out.",
        "202E, A sign that cannot be seen and turns the direction of the text stands here (U+202E RIGHT-TO-LEFT OVERRIDE): what is "
            + "shown may not be what is read. Leave it out.",
        "2066, A sign that cannot be seen and turns the direction of the text stands here (U+2066 LEFT-TO-RIGHT ISOLATE): what is "
            + "shown may not be what is read. Leave it out.",
        "206A, A control sign stands here; which is no text (U+206A INHIBIT SYMMETRIC SWAPPING); leave it out.",
        "FFF9, A control sign stands here; which is no text (U+FFF9 INTERLINEAR ANNOTATION ANCHOR); leave it out.",
        "2028, A line end of another kind stands here (U+2028 LINE SEPARATOR); write an ordinary one.",
        "FFFD, A sign was lost here (U+FFFD REPLACEMENT CHARACTER); write it anew.",
        "FFFF, A control sign stands here; which is no text (U+FFFF); leave it out."})
    void inATextAndAComment(String number, String told) {
        String sign = Character.toString(Integer.parseInt(number, 16));
        String message = " warning CONTROL_SIGN " + told.replace("here; which", "here, which") + "\n";
        scenario("event a \"x" + sign + "\" in 2026-05 : Summit { between Japan, SouthKorea } // " + sign + sign + "\n",
                "2:11" + message + "2:67" + message);
    }

    @Test
    void halfASign() {
        assertTrue(TestLanguage.issuesInScenario("because \"\ud83d\"\n").startsWith("2:10 warning CONTROL_SIGN A sign was lost here"));
    }

    @Test
    void betweenWordsItIsAnError() {
        scenario("\u001bbecause \"x\"\n",
                "2:1 error FOREIGN_SIGN A control sign stands here, which is no text (U+001B ESCAPE); leave it out.\n");
    }

    @Test
    void joinersAndOtherBlanksAreText() {
        scenario("because \"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937 \ud83d\udc68\u200d\ud83d\udc69 a\u00a0b\"\n", "");
    }

    @Test
    void noMessageHoldsOne() {
        String issues = TestLanguage.issuesOnPair("scenario S on Pair as of 2025-12 for 24 months { \"\u001b[2J\u202e\" }\n");
        assertTrue(issues.contains("error SYNTAX"), issues);
        assertTrue(issues.codePoints().noneMatch(ControlSigns::isOne), issues);
        assertEquals("aU+001Bb", SignNames.shown("a\u001bb"));
    }

    @Test
    void manyAreNotAllListed() {
        String issues = TestLanguage.issuesInScenario("because \"" + "a\u0007".repeat(80) + "\"\n");
        assertEquals(50, issues.lines().count());
        assertTrue(issues.contains("30 more such signs follow."), issues);
    }
}
