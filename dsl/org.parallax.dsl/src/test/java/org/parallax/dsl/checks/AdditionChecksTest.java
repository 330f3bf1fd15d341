package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** What a file adds to a record that is not its own is said where it stands. */
class AdditionChecksTest {

    private static final String SCENARIO = """
            scenario S on Pair as of 2025-12 for 36 months {
            }
            """;
    private static final String EVENT = """
            event zz "Z" on 2020-05 : Summit { between Japan, SouthKorea cites book }
            """;
    private static final String SAYS = "warning ADDS_TO_RECORD This adds to the record Pair for all scenarios in this folder. "
            + "If that is not meant, move it into a scenario; if it is, begin the file with “relationship Pair”.";

    @Test
    void anEventAfterTheLastBrace() {
        assertEquals(List.of("3:7 " + SAYS), installed("text.scenario", SCENARIO + EVENT));
        // The record is founded beside it: a file of scenarios is none of its files all the same.
        assertEquals("3:7 " + SAYS + "\n", TestLanguage.issuesOnPair(SCENARIO + EVENT));
    }

    @Test
    void anEventInAFileBesideTheScenarios() {
        var workspace = TestLanguage.language().newWorkspace();
        workspace.put(URI.createURI("memory:/far/pair.relationship"), TestLanguage.resource("/pair.relationship"));
        workspace.put(URI.createURI("memory:/near/s.scenario"), SCENARIO);
        workspace.put(URI.createURI("memory:/near/notes.scenario"), EVENT);
        assertEquals("1:7 " + SAYS + "\n",
                TestLanguage.lines(workspace.check(URI.createURI("memory:/near/notes.scenario"), () -> false).diagnostics()));
    }

    @Test
    void aFileThatSaysWhatItAddsToIsNoMistake() {
        assertEquals(List.of("1:14 info RECORD_EXTENDED This file adds 1 fact to the installed record Pair for all scenarios in this folder."),
                installed("more.relationship", "relationship Pair\n" + EVENT));
    }

    @Test
    void theRecordsOwnFilesAddNothing() {
        assertEquals("", TestLanguage.issuesOnPair("relationship Pair\n" + EVENT));
        assertEquals("", TestLanguage.issuesOnPair("relationship Pair\n" + EVENT + SCENARIO));
    }

    @Test
    void whatAScenarioMustNameToHaveAddsNothing() {
        assertEquals(List.of(), installed("text.scenario", SCENARIO + """
                kind Gathering "Gathering" { between states  helps political moderately  fades over 9 months  because "people meet" }
                """));
    }

    private static List<String> installed(String file, String text) {
        var workspace = TestLanguage.language().newWorkspace();
        workspace.put(URI.createURI("memory:/far/pair.relationship"), TestLanguage.resource("/pair.relationship"));
        var uri = URI.createURI("memory:/near/" + file);
        workspace.put(uri, text);
        return TestLanguage.lines(workspace.check(uri, () -> false).diagnostics()).lines().toList();
    }
}
