package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.complete.Proposal;

/** What is proposed in an exercise is what it does not plan yet and what fits where it stands. */
class ExerciseCompletionTest {

    @Test
    void eventsInTheOrderOfTimeButForThoseThatHaveAnInject() {
        assertEquals(List.of("early", "call", "later"), ExerciseText.proposals("inject |"));
        assertEquals(List.of("call", "later"), ExerciseText.proposals("inject early in first\ninject |"));
        assertEquals(List.of("call", "later"), ExerciseText.proposals("inject |\ninject early in first"));
    }

    @Test
    void movesThatPlayTheMonthsOfWhatIsDueInThem() {
        assertEquals(List.of("second"), ExerciseText.proposals("inject later in |"));
        assertEquals(List.of("first"), ExerciseText.proposals("decide response in |"));
        assertEquals(List.of("first", "second"), ExerciseText.proposals("message note \"A note\" in |"));
    }

    @Test
    void decisionsThatNobodyTakesYet() {
        assertEquals(List.of("response", "reply"), ExerciseText.proposals("decide |"));
        assertEquals(List.of("reply"), ExerciseText.proposals("decide response in first by room\ndecide |"));
        assertFalse(ExerciseText.proposals("decide response in first by room\ndecide reply in second by chance\n|").contains("decide"));
    }

    @Test
    void teamsThatSitInTheRoomAndThoseWhoDecideWithoutOne() {
        assertEquals(List.of("Alpha", "chance", "facilitator", "room"), ExerciseText.proposals("decide response in first by |"));
        assertEquals(List.of("Alpha", "Cell"), ExerciseText.proposals("inject early in first to |"));
        assertEquals(List.of("Cell"), ExerciseText.proposals("inject early in first to Alpha, |"));
    }

    @Test
    void onlyClausesThatDoNotContradictWhatIsSaid() {
        assertFalse(ExerciseText.proposals("decide response in first by facilitator |").contains("with"));
        assertFalse(ExerciseText.proposals("decide response in first by room with |").contains("lead"));
        assertTrue(ExerciseText.proposals("decide response in first by Alpha with |").contains("lead"));
        assertFalse(ExerciseText.proposals("decide response in first by Alpha |").contains("by"));
        assertFalse(ExerciseText.proposals("believe b \"B?\" on security above 40 in 2027-12 before first |").contains("resolved"));
        assertTrue(ExerciseText.proposals("believe b \"B?\" on later before first |").contains("resolved"));
        assertFalse(ExerciseText.proposals("believe b \"B?\" on later before first |").contains("as"));
        assertFalse(ExerciseText.proposals("|").contains("languages"));
        assertTrue(ExerciseText.proposals("|").contains("names"));
        assertFalse(ExerciseText.proposals("names shown to nobody\n|").contains("names"));
    }

    @Test
    void statesThatNobodyPlays() {
        assertEquals(List.of("B"), ExerciseText.proposals("team Beta of |"));
    }

    @Test
    void whatABeliefMayBeAbout() {
        List<String> labels = ExerciseText.proposals("believe b \"B?\" on |");
        assertTrue(labels.containsAll(List.of("early", "later", "response", "security", "view")), labels.toString());
        assertEquals(List.of("talk", "wait"), ExerciseText.proposals("believe b \"B?\" on response is |"));
        assertEquals(List.of("A", "B"), ExerciseText.proposals("believe b \"B?\" on view of |"));
    }

    @Test
    void beliefsThatTheWorldIsToAnswerAndHasNot() {
        String beliefs = "believe b \"B?\" on later before first resolved \"The record\" on 2027-04\nbelieve c \"C?\" on early before first\n";
        assertEquals(List.of("b"), ExerciseText.proposals(beliefs + "resolution of |"));
        assertFalse(ExerciseText.proposals(beliefs + "resolution of b yes on 2027-05 cites paper\n|").contains("resolution"));
        assertEquals(List.of("no", "void", "yes"), ExerciseText.proposals(beliefs + "resolution of b |").stream()
                .filter(List.of("yes", "no", "void", "value")::contains).sorted().toList());
    }

    @Test
    void languagesOfTheRoom() {
        assertEquals(List.of("Korean"), ExerciseText.proposals("words in |"));
        assertEquals(List.of("English", "Japanese", "Korean"), new TestEditor(ExerciseText.SCENARIO + "exercise R plays S { languages | }").proposals());
        assertEquals(List.of("Korean"), ExerciseText.proposals("message m \"M\" in first says \"x\" says |"));
    }

    @Test
    void whatHasATitleAndNoTranslation() {
        List<String> labels = ExerciseText.proposals("words in Korean { first \"첫해\" | }");
        assertTrue(labels.containsAll(List.of("second", "Alpha", "response", "talk", "S", "A")), labels.toString());
        assertFalse(labels.contains("first"), labels.toString());
        assertFalse(labels.contains("Cell"), labels.toString());
        assertEquals(List.of("Alpha", "Room", "second"), labels.subList(0, 3));
    }

    @Test
    void aWholeExerciseForAScenario() {
        var editor = new TestEditor(ExerciseText.SCENARIO + "|");
        Proposal whole = editor.offers().stream().filter(offer -> offer.label().equals("exercise … plays S")).findFirst().orElseThrow();
        assertEquals("""
                exercise ${1:Name} "${2:What is played}" plays S {

                  team A of A seats 3 to 12
                  team B of B seats 3 to 12

                  move first to 2026-12 for 45 minutes
                  move second to 2027-12 for 45 minutes

                  inject later in second
                  inject early in first
                  decide response in first by room
                  decide reply in second by room
                  $0
                }""", whole.text());
        var written = new TestEditor(ExerciseText.SCENARIO + whole.text().replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replace("$0", ""));
        assertEquals(List.of(), written.check().diagnostics());
    }

    @Test
    void aHalfWrittenStatementHidesNothingBelowIt() {
        assertEquals(List.of("call", "later"), ExerciseText.proposals("inject |\nmessage m \"M\" in first\ninject early in first"));
        List<String> moves = new TestEditor(ExerciseText.SCENARIO + "exercise R plays S {\ninject early in |\nmove first to 2026-12\n}\n").proposals();
        assertEquals(List.of("first"), moves);
    }
}
