package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.outline.OutlineEntry;

/** The outline of an exercise, what is told of its statements, and what its names mean. */
class ExerciseServicesTest {

    private static final String TEXT = ExerciseText.SCENARIO + ExerciseText.EXERCISE;

    @TempDir
    Path folder;

    @Test
    void isOutlinedAsItIsPlayed() {
        var editor = new TestEditor(TEXT);
        OutlineEntry exercise = editor.services().outline().of(editor.resource()).getLast();
        assertEquals("plays S", exercise.detail());
        assertEquals(List.of("calm", "Alpha", "Cell", "first", "second", "why", ""), names(exercise));
        OutlineEntry first = exercise.children().get(3);
        assertEquals("2026-01 – 2026-12, 45 min", first.detail());
        assertEquals(List.of("comes", "early", "response", "comes"), names(first));
        assertEquals(List.of("before, 2 rounds, about the world", "after 5 min, to Alpha", "Alpha, lead, 10 min", "after, 2 rounds, about the world"),
                first.children().stream().map(OutlineEntry::detail).toList());
        assertEquals("early", editor.at(first.children().get(1).nameSpan()));
        assertTrue(editor.at(first.children().get(1).whole()).startsWith("inject early"));
        assertEquals("left to chance: reply", exercise.children().getLast().title());
    }

    @Test
    void theLineAtTheCaretIsFoundWhereverItsStatementStands() {
        for (var caret : List.of("inject ea|rly", "move fi|rst", "scenario S| ", "believe co|mes")) {
            var editor = new TestEditor(TEXT.replace(caret.replace("|", ""), caret));
            var path = OutlineEntry.path(editor.services().outline().of(editor.resource()), editor.caret());
            assertEquals(caret.replace("|", "").strip().split(" ")[1], path.getLast().name());
            assertEquals(caret.startsWith("scenario") ? 1 : caret.startsWith("move") ? 2 : 3, path.size(), caret);
        }
    }

    @Test
    void isFoldedAsAWhole() {
        var editor = new TestEditor(TEXT);
        assertTrue(editor.services().folding().of(editor.resource()).stream().anyMatch(fold -> editor.at(fold).startsWith("{\n  languages")));
    }

    @Test
    void aMoveTellsWhatItPlaysAndWhatIsDueInIt() {
        assertEquals(List.of("Plays 2026-01 to 2026-12", "45 minutes in the room", "Asked before it: comes", "Due in it: early, after 5 min, to Alpha",
                "Decided in it: response by Alpha, lead, 10 min", "Asked after it: comes"), card("move fi|rst").facts());
    }

    @Test
    void anInjectTellsTheEventAndThePlan() {
        HoverCard card = card("inject ea|rly");
        assertEquals("event An early clash", card.heading());
        assertEquals(List.of("2026-03", "Incident", "Due in first, after 5 min, to Alpha, when the facilitator fires it", "Says: It begins"), card.facts());
        assertEquals("inject An early clash", card("inj|ect early").heading());
    }

    @Test
    void aDecisionTellsOptionsWithTheirSharesAndWhoTakesIt() {
        assertEquals(List.of("Decided in first by Alpha, lead, 10 min; serves calm", "It talks, 60 % in the scenario", "It waits, 40 % in the scenario"),
                card("dec|ide response").facts());
    }

    @Test
    void aTeamTellsWhomItPlaysAndABeliefWhatItIsAbout() {
        assertEquals(List.of("Plays Country A", "Takes 3 to 5 people", "Decides response"), card("team Al|pha").facts());
        assertEquals(List.of("How probable it is: later: A later clash", "Asked before first, after first, in 2 rounds each",
                "Hidden until it is closed; then the room sees all answers, without names",
                "About the world, answered by: By the record, from 2027-04 on"), card("believe co|mes").facts());
        assertEquals(List.of("Plays Played", "2 teams of 3 to 5 people, 2 moves, 75 minutes", "Left to chance: What does A do?"), card("exercise Ro|om").facts());
    }

    @Test
    void aTeamThatAStatementNamesTellsOfItselfAlone() {
        assertEquals(List.of("Plays Country A", "Takes 3 to 5 people", "Decides response"), card("minutes to Al|pha").facts());
    }

    @Test
    void whatIsPromisedToTheRoomIsTold() {
        assertEquals(List.of("The Chatham House rule: names are never kept, and the report has teams alone"), card("nam|es shown").facts());
    }

    @Test
    void namesOfThePlanAreColouredAsSuch() {
        var editor = new TestEditor(TEXT);
        var spans = editor.services().colouring().of(editor.resource(), Optional.empty());
        var roles = spans.stream().filter(span -> editor.at(span.span()).equals("Alpha")).map(span -> span.role()).toList();
        assertEquals(List.of(Role.DEFINITION, Role.HAPPENING, Role.HAPPENING), roles);
    }

    @Test
    void aNameOfTheExerciseIsRenamedEverywhere() {
        var editor = new TestEditor(TEXT.replace("move first", "move fi|rst"));
        var changes = rename(editor, "opening");
        assertEquals(List.of("first", "first", "first", "first", "first", "first"), changes);
    }

    @Test
    void aNameOfTheExerciseConflictsWithItsOwnOnly() {
        var editor = new TestEditor(TEXT.replace("team Cell", "team Ce|ll"));
        assertInstanceOf(RenameOutcome.Refused.class, editor.services().renaming().rename(editor.resource(), editor.caret(), "Alpha", () -> false));
        assertEquals(List.of("Cell"), rename(editor, "P"));
    }

    @Test
    void anEventRenamedInItsScenarioIsRenamedInTheExerciseOfAnotherFile() throws Exception {
        Files.writeString(folder.resolve("ab.relationship"), TestEditor.RECORD);
        var scenario = Files.writeString(folder.resolve("played.scenario"), ExerciseText.SCENARIO);
        var exercise = Files.writeString(folder.resolve("room.scenario"), ExerciseText.EXERCISE);
        var language = Language.with(Set::of, List::of, new ParallaxIdeModule());
        var workspace = language.newWorkspace();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                workspace.put(uri(file), Files.readString(file));
            }
        }
        var outcome = EditorServices.of(language.injector()).renaming().rename(
                workspace.resource(uri(scenario)).orElseThrow(), ExerciseText.SCENARIO.indexOf("early"), "soon", () -> false);
        var changes = assertInstanceOf(RenameOutcome.Changes.class, outcome).byFile();
        assertEquals(1, changes.get(uri(exercise)).size());
        assertEquals(1, changes.get(uri(scenario)).size());
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }

    private static HoverCard card(String caret) {
        var editor = new TestEditor(TEXT.replaceFirst(caret.replace("|", ""), caret.replace("|", "\\|")));
        return editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow().card();
    }

    private static List<String> rename(TestEditor editor, String name) {
        var outcome = editor.services().renaming().rename(editor.resource(), editor.caret(), name, () -> false);
        return assertInstanceOf(RenameOutcome.Changes.class, outcome).byFile().get(TestEditor.FILE).stream()
                .map(change -> editor.at(change.span())).toList();
    }

    private static List<String> names(OutlineEntry entry) {
        return entry.children().stream().map(OutlineEntry::name).toList();
    }
}
