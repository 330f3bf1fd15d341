package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Workspace;

/** What an exercise may name: its own things, what takes place in the scenario it plays, and the record of that. */
class ExerciseNamesTest extends CheckTest {

    private static final String PLAYED = """
            scenario Played on Pair as of 2025-12 for 36 months {
              event landing in 2026-05 : Incident { by SouthKorea over Territory intensity minor }
              decision answer 2 months after landing {
                option talk 60% { event meeting : Summit { between Japan, SouthKorea } }
                option court 40%
              }
              whenever political below 30 once { event pause : Suspension { of Sharing by SouthKorea } }
            }
            """;
    private static final String VARIANT = """
            scenario Variant extends Played {
              without pause
              without court
              replace landing in 2026-08 : Incident { by Japan over Territory intensity minor }
              event visit in 2026-03 : Summit { between Japan, SouthKorea }
            }
            """;

    /** What else is wrong with exercises as bare as these is told by other tests. */
    private static String names(String issues) {
        return issues.lines().filter(line -> line.contains(" UNKNOWN_NAME ") || line.contains(" AMBIGUOUS_NAME ") || line.contains(" SYNTAX "))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A text beside the record {@code Pair}. */
    static void beside(String text, String issues) {
        assertEquals(issues, names(TestLanguage.issuesOnPair(text)));
    }

    /** Statements of an exercise that plays a scenario beside it; its first line is line 2. */
    private static void exercise(String scenario, String statements, String issues) {
        beside("exercise Room plays " + scenario + " {\n" + statements + "}\n" + PLAYED + VARIANT, issues);
    }

    @Test
    void allThatTakesPlaceAtAnyDepth() {
        exercise("Played", """
                team tokyo of Japan seats 3
                move one to 2026-12
                inject landing in one to tokyo
                inject meeting in one
                inject pause in one
                decide answer in one by tokyo
                believe comes on answer before one
                believe talks on talk before one
                believe courts on answer is court before one
                believe warm on view of Japan by SouthKorea above 40 in 2028-12 after one
                believe open on societal of Japan in SouthKorea in 2028-12 as range after one
                """, "");
    }

    @Test
    void whatTheScenarioInheritsReplacesAndLeavesOut() {
        exercise("Variant", """
                move one to 2026-12
                inject landing in one
                inject meeting in one
                inject visit in one
                inject pause in one
                believe courts on answer is court before one
                words in Korean { court "제소" }
                """, """
                6:8 error UNKNOWN_NAME The scenario Variant leaves out pause.
                7:29 error UNKNOWN_NAME The decision answer has no option named court.
                8:19 error UNKNOWN_NAME The scenario Variant leaves out court.
                """);
    }

    @Test
    void whatIsUnknownIsSaidWithTheNearest() {
        exercise("Played", """
                team tokyo of Japn seats 3
                objective channel "O"
                move crisis to 2026-12
                inject landign in crysis to tokio
                decide answr in crisis by tokyo serves chanel
                believe lands on landing before crises
                resolution of land yes on 2027-01 cites bok
                """, """
                2:15 error UNKNOWN_NAME There is no state named Japn in the record Pair. Did you mean Japan?
                5:8 error UNKNOWN_NAME There is no event named landign in the scenario Played. Did you mean landing?
                5:19 error UNKNOWN_NAME There is no move named crysis in the exercise Room. Did you mean crisis?
                5:29 error UNKNOWN_NAME There is no team named tokio in the exercise Room. Did you mean tokyo?
                6:8 error UNKNOWN_NAME There is no decision named answr in the scenario Played. Did you mean answer?
                6:40 error UNKNOWN_NAME There is no objective named chanel in the exercise Room. Did you mean channel?
                7:33 error UNKNOWN_NAME There is no move named crises in the exercise Room. Did you mean crisis?
                8:15 error UNKNOWN_NAME There is no belief named land in the exercise Room. Did you mean lands?
                8:41 error UNKNOWN_NAME There is no source named bok in the record Pair. Did you mean book?
                """);
    }

    @Test
    void whatIsOfAnotherSortIsSaid() {
        exercise("Played", """
                team tokyo of Japan seats 3
                move crisis to 2026-12
                inject answer in tokyo
                decide landing in crisis by crisis
                """, """
                4:8 error UNKNOWN_NAME answer is a decision, and an event is due here.
                4:18 error UNKNOWN_NAME tokyo is a team, and a move is due here.
                5:8 error UNKNOWN_NAME landing is an event, and a decision is due here.
                5:29 error UNKNOWN_NAME crisis is a move, and a team is due here.
                """);
    }

    @Test
    void titlesOfAllThatIsNamed() {
        exercise("Played", """
                team tokyo of Japan seats 3
                objective channel "O"
                move crisis to 2026-12
                message rumour "M" in crisis
                believe lands on landing before crisis
                ask missing "Q" in debrief
                words in Korean { Room "a" tokyo "b" channel "c" crisis "d" rumour "e" lands "f" missing "g"
                  Played "h" landing "i" meeting "j" answer "k" court "l" Japan "m" Variant "n" Territory "o" jp "p" }
                """, """
                9:69 error UNKNOWN_NAME Nothing is named Variant in the exercise Room, in the scenario Played or among its states.
                9:81 error UNKNOWN_NAME Nothing is named Territory in the exercise Room, in the scenario Played or among its states.
                9:95 error UNKNOWN_NAME Nothing is named jp in the exercise Room, in the scenario Played or among its states.
                """);
    }

    @Test
    void nothingIsReservedAndAnyWordMayBeAName() {
        exercise("Played", """
                team debrief of Japan seats 3
                move room to 2026-12
                objective chance "O"
                message facilitator "M" in room to debrief
                decide answer in room by debrief serves chance
                ask before "Q" in room
                """, "");
    }

    @Test
    void twoExercisesDoNotSeeEachOther() {
        beside("""
                exercise One plays Played { move a to 2026-12 team t of Japan seats 3 }
                exercise Two plays Variant { move b to 2026-12 team t of Japan seats 3 inject visit in a to t }
                """ + PLAYED + VARIANT, """
                2:88 error UNKNOWN_NAME There is no move named a in the exercise Two. Did you mean b?
                """);
    }

    @Test
    void noScenarioSeesWhatAnExerciseNames() {
        beside("""
                exercise One plays Played { move a to 2026-12 message m "M" in a }
                """ + PLAYED + """
                scenario Third extends Played { event e 1 month after a : Summit { between One, SouthKorea } }
                """, """
                10:55 error UNKNOWN_NAME There is no event, decision or option named a in the scenario Third. Did you mean e?
                10:76 error UNKNOWN_NAME There is no state named One in the record Pair.
                """);
    }

    @Test
    void whereNothingIsPlayedOnlyThatIsReported() {
        exercise("Playd", """
                team tokyo of Japan seats 3
                move one to 2026-12
                inject landing in ane
                words in Korean { landing "i" }
                """, """
                1:21 error UNKNOWN_NAME There is no scenario named Playd. Did you mean Played?
                4:19 error UNKNOWN_NAME There is no move named ane in the exercise Room. Did you mean one?
                """);
    }

    @Test
    void anExerciseInAFileOfItsOwnSeesWhatItPlays() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pair.relationship", TestLanguage.resource("/pair.relationship"));
        files.put("played.scenario", PLAYED);
        files.put("room.scenario", """
                source own "Own" { published 2027-01 }
                exercise Room plays Played {
                  team tokyo of Japan seats 3
                  move one to 2026-12
                  inject landing in one
                  believe lands on landing before one resolved "R" on 2027-01
                  resolution of lands yes on 2027-02 cites own, book
                }
                """);
        assertEquals("", names(TestLanguage.issuesInFolder(files)));
    }

    @Test
    void whatThePlayedScenarioSaysAnewCountsAtOnce() {
        Workspace workspace = TestLanguage.withPair();
        URI played = URI.createURI("memory:/played.scenario");
        URI room = URI.createURI("memory:/room.scenario");
        workspace.put(played, PLAYED);
        workspace.put(room, "exercise Room plays Played { move one to 2026-12 inject landing in one }");
        assertEquals("", names(TestLanguage.lines(workspace.check(room, () -> false).diagnostics())));
        workspace.put(played, PLAYED.replace("landing", "arrival"));
        assertEquals("1:57 error UNKNOWN_NAME There is no event named landing in the scenario Played.\n",
                names(TestLanguage.lines(workspace.check(room, () -> false).diagnostics())));
        workspace.put(played, PLAYED);
        assertEquals("", names(TestLanguage.lines(workspace.check(room, () -> false).diagnostics())));
    }
}
