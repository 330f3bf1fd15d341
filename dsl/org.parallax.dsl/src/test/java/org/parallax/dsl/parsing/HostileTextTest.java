package org.parallax.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Diagnostic;

/** No text makes the parser fail. */
class HostileTextTest {

    @Test
    void deepNestingIsOneIssue() {
        for (String text : new String[] {"scenario S { event a in 2027-01 if\n" + "(".repeat(100_000) + " : K }",
            "scenario S {\n" + "decision d { option o { ".repeat(5_000),
            "scenario S { event a in 2027-01 if\n" + "not ".repeat(50_000) + "b : K }"}) {
            assertEquals("2:1 error TOO_DEEP More than 200 braces or conditions stand inside one another here; the file is "
                    + "not read.\n", TestLanguage.issues(text));
        }
    }

    @Test
    void depthInTextsAndCommentsDoesNotCount() {
        String deep = "{(".repeat(1_000);
        assertEquals("", TestLanguage.issuesOnPair("relationship Pair // " + deep + "\n/* " + deep + " */ mechanism m \"" + deep
                + "\" { text \"t\" cites book }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{{", "\"", "/*", "\\", "\u0001\u0002", "event event event", "scenario S extends S { without S }",
        "relationship", "leader X of X { term 2000 to }", "한국 日本", "state \uD83D\uDE00", "scenario S { replace }",
        "image of", "kind K { by }", "scenario S on S as of { project with }", "survey s of X value", "figure f of X value", "level of X",
        "exercise E plays E { words in E { E", "exercise E plays S plays S {", "exercise E { resolution of", "exercise E { decide by by by",
        "exercise E plays S { team team of team move move to } scenario S extends S {"})
    void nothingThrows(String text) {
        assertTrue(TestLanguage.check(text).diagnostics().stream().anyMatch(Diagnostic::isError));
    }
}
