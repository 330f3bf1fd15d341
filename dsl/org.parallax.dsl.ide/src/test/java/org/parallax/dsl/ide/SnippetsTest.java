package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.loading.Diagnostic;

/** Each construct is inserted whole: it can be parsed, and the caret ends where the author goes on. */
class SnippetsTest {

    private static final Pattern STOP = Pattern.compile("\\$\\{(\\d+):([^}]*)}|\\$(0)");

    /** Places for constructs, with all that the statements there may refer to. */
    private static final List<String> PLACES = List.of(
            "state C \"C\" code CCC challenger\nstate T \"T\" code TTT threat\n"
                    + "scenario S \"s\" on AB as of 2025-12 for 24 months { event a in 2026-02 : Change { in A to centrist } }\n"
                    + "scenario V extends S {\n|\n}\n",
            "scenario S \"s\" on AB as of 2025-12 for 24 months {\ndecision d in 2026-03 {\noption a 100% {\n|\n}\n}\n}\n",
            "scenario S \"s\" on AB as of 2025-12 for 24 months {\ndecision d in 2026-03 {\noption a 30% {}\n|\n}\n}\n",
            "scenario S \"s\" on AB as of 2025-12 for 24 months {\nwhenever security below 30 {\n|\n}\n}\n",
            "scenario S \"s\" on AB as of 2025-12 for 24 months {\n}\n|\n",
            ExerciseText.SCENARIO + """
                    exercise Room "A room" plays S {
                      languages English, Korean
                      team Alpha of A seats 3
                      move first to 2026-12
                      believe b "B?" on later before first resolved "The record" on 2027-04
                    |
                    }
                    """,
            ExerciseText.SCENARIO + "exercise Room \"A room\" plays S {\nteam Alpha of A seats 3\nmove first to 2026-12\n|\n}\n");

    private record Inserted(String place, Proposal snippet) {

        String words() {
            return STOP.matcher(snippet.text()).replaceAll("$2");
        }

        String text() {
            return TestEditor.RECORD + place.replace("|", words());
        }

        @Override
        public String toString() {
            return snippet.label();
        }
    }

    static Stream<Inserted> snippets() {
        Map<String, Inserted> all = new LinkedHashMap<>();
        PLACES.forEach(place -> new TestEditor(place).offers().stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.SNIPPET)
                .forEach(snippet -> all.putIfAbsent(snippet.label(), new Inserted(place, snippet))));
        return all.values().stream();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void leaveNothingButText(Inserted inserted) {
        String words = inserted.words();
        assertFalse(words.contains("$") || words.contains("@"), words);
        assertEquals(count(words, '{'), count(words, '}'), words);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void endWhereTheAuthorGoesOn(Inserted inserted) {
        List<Integer> stops = STOP.matcher(inserted.snippet.text()).results()
                .map(stop -> stop.group(3) == null ? Integer.valueOf(stop.group(1)) : 0).toList();
        assertEquals(1, stops.stream().filter(stop -> stop == 0).count(), inserted.snippet.text());
        assertEquals(Stream.iterate(1, i -> i + 1).limit(stops.size() - 1).toList(),
                stops.stream().filter(stop -> stop > 0).toList(), inserted.snippet.text());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void canBeReadAsTheyStand(Inserted inserted) {
        var editor = new TestEditor(inserted.place.replace("|", inserted.words()));
        List<String> errors = editor.check().diagnostics().stream().filter(Diagnostic::isError)
                // The author decides which kind it is, and so which arguments it takes; and this record tells of no event.
                .filter(problem -> !problem.message().contains("named Kind ") && !problem.message().contains("named documented "))
                .map(problem -> problem.line() + " " + problem.message()).toList();
        assertEquals(List.of(), errors, inserted.text());
    }

    @Test
    void thereIsOneForEachConstruct() {
        List<String> labels = snippets().map(Inserted::toString).toList();
        for (var construct : List.of("scenario", "event", "decision", "option", "whenever", "assume", "shift", "stretch",
                "withdraw", "without", "replace", "expect", "because", "project", "source", "state", "issue", "image",
                "leader", "agreement", "kind", "survey", "figure", "level", "recommendation", "mechanism", "verdict",
                "correct", "retract", "exercise", "languages", "names", "objective", "team", "observers", "move", "inject", "message",
                "decide", "believe", "ask", "resolution", "words")) {
            assertTrue(labels.stream().anyMatch(label -> label.startsWith(construct + " ")), construct + " in " + labels);
        }
    }

    @Test
    void aFileMayBeginWithItsRelationship() {
        Proposal relationship = TestEditor.alone("|").offers().stream()
                .filter(offer -> offer.label().equals("relationship …")).findFirst().orElseThrow();
        assertEquals("relationship ${1:Name} \"${2:A – B}\"$0", relationship.text());
    }

    @Test
    void aScenarioComesFirstInAnEmptyFile() {
        assertEquals("scenario …", new TestEditor("|").proposals().getFirst());
        assertEquals("scenario …", TestEditor.alone("|").proposals().getFirst());
    }

    @Test
    void suggestWhatFitsThePlace() {
        Proposal assume = snippet("assu|", "assume … a range");
        assertTrue(assume.text().startsWith("assume ${1:P} ${2:commitment}"), assume.text());
        Proposal expect = snippet("expe|", "expect …");
        assertTrue(expect.text().contains("in ${3:2026-09}"), expect.text());
        assertEquals(List.of("Change", "Incident"), snippet("eve|", "event … in a month").choices().get(4));
    }

    @Test
    void giveEventsATimeOnlyWhereTheyMayHaveOne() {
        List<String> labels = ProposalsAtCaret.inScenario("whenever security below 30 {\n|\n}");
        assertTrue(labels.contains("event … that is set off"), labels.toString());
        assertFalse(labels.contains("event … in a month"), labels.toString());
    }

    @Test
    void areNotOfferedWhereThereIsNothingTheyCouldBeAbout() {
        List<String> labels = ProposalsAtCaret.inScenario("|");
        assertFalse(labels.contains("stretch …"), labels.toString());
        assertFalse(labels.contains("replace …"), labels.toString());
        assertFalse(labels.contains("event … after another"), labels.toString());
    }

    private static Proposal snippet(String statements, String label) {
        return ProposalsAtCaret.proposalsWithDocumentation(statements).stream().filter(proposal -> proposal.label().equals(label))
                .findFirst().orElseThrow();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
