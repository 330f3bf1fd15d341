package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;

/** What an editor says of parameters of theories. */
class ParameterServicesTest {

    private static final TheoryCatalog THEORIES = new TheoryCatalog() {

        @Override
        public Set<String> ids() {
            return Set.of("Clash", "Drift");
        }

        @Override
        public Optional<Entry> about(String id) {
            var pull = new TheoryParameter("progressive", "Pull of a progressive", "points", -5, 3, 15, "A paper says so.");
            var gain = new TheoryParameter("gain", "Gain of bad news", "share", 0, 0.6, 1, "A paper says so.");
            return switch (id) {
                case "Clash" -> Optional.of(new Entry("A clash", "Images colour the news.", "A paper", List.of(gain, pull)));
                case "Drift" -> Optional.of(new Entry("Drifting", "Things go on as they did.", "Nobody", List.of(gain)));
                default -> Optional.empty();
            };
        }
    };
    private static final Language LANGUAGE = Language.with(THEORIES, List::of, new ParallaxIdeModule());

    private static TestEditor editor(String statements) {
        return new TestEditor(LANGUAGE, TestEditor.RECORD + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n" + statements + "\n}\n");
    }

    private static List<String> at(String statements) {
        return editor(statements).proposals();
    }

    @Test
    void statesAndThenParametersWithTheirTheories() {
        assertEquals(List.of("A", "B", "P", "gain of Clash", "gain of Drift", "progressive of Clash"), at("assume |"));
        assertEquals(List.of("gain of Clash", "gain of Drift"), at("assume ga|"));
        assertEquals(List.of("commitment"), at("assume P |"));
    }

    @Test
    void onlyWhatIsNotAssumedYetAndIsProjected() {
        assertEquals(List.of("gain of Drift", "progressive of Clash"), at("assume gain of Clash 0.4\nassume |").subList(3, 5));
        assertEquals(List.of("A", "B", "P", "gain of Drift"), at("project with Drift\nassume |"));
        assertEquals(List.of("Drift"), at("assume gain of Clash 0.4\nassume gain of |"));
    }

    @Test
    void theTheoriesThatHaveTheParameter() {
        assertEquals(List.of("of"), at("assume gain |"));
        assertEquals(List.of("Clash", "Drift"), at("assume gain of |"));
        assertEquals(List.of("Clash"), at("assume progressive of |"));
        assertEquals(List.of("Clash"), at("assume progressive of |\nevent e in 2026-03 : Incident { by A over Past intensity minor }"));
    }

    @Test
    void theNameAloneWhereTheTheoryIsWritten() {
        assertEquals(List.of("progressive"), at("assume pro| of Clash 3"));
    }

    @Test
    void noCourse() {
        List<String> offered = at("assume gain of Clash |");
        assertFalse(offered.contains("rises"), offered.toString());
        assertTrue(at("assume P commitment |").contains("rises"));
    }

    @Test
    void aProposalSaysWhatTheParameterIs() {
        Proposal offer = editor("assume pro|").offers().getFirst();
        assertEquals("Pull of a progressive: -5 to 15 (points), 3 unless assumed", offer.detail());
        assertEquals("parameter Pull of a progressive", offer.documentation().get().heading());
    }

    @Test
    void aConstructIsInsertedThatTheChecksAccept() {
        Proposal snippet = editor("assu|").offers().stream().filter(offer -> offer.label().equals("assume … a parameter of a theory"))
                .findFirst().orElseThrow();
        assertEquals("assume ${1:gain of Clash} ${2:0.6} because \"${3:why}\"$0", snippet.text());
        assertEquals(List.of("gain of Clash", "progressive of Clash", "gain of Drift"), snippet.choices().get(1));
        assertEquals(List.of(), editor("assume gain of Clash 0.6 because \"why\"").check().diagnostics());
        assertFalse(ProposalsAtCaret.inScenario("assu|").contains(snippet.label()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            assume pro|gressive of Clash 3     ! parameter Pull of a progressive
            assume progressive of Cl|ash 3     ! theory A clash
            project with Drift, Cl|ash         ! theory A clash
            """)
    void hoverTellsOfTheoryAndParameter(String statement, String heading) {
        assertEquals(heading, card(statement).orElseThrow().heading());
    }

    @Test
    void hoverTellsBoundsAndReason() {
        assertEquals(List.of("Of the theory A clash", "-5 to 15 (points), 3 unless assumed", "A paper says so."),
                card("assume pro|gressive of Clash 3").orElseThrow().facts());
        assertEquals(Optional.empty(), card("assume pro|gressive of Drift 3"));
        assertEquals(Optional.empty(), card("assume progressive o|f Clash 3"));
    }

    private static Optional<HoverCard> card(String statement) {
        var editor = editor(statement);
        return editor.services().hovers().at(editor.resource(), editor.caret()).map(hover -> hover.card());
    }

    @Test
    void namesAreColouredAsNamesWhateverWordsTheyAre() {
        var editor = editor("assume progressive of Clash 3 to 4\nassume stretch of Drift -1.5");
        var coloured = editor.services().colouring().of(editor.resource(), Optional.empty()).stream()
                .filter(span -> span.role() == Role.ELEMENT).map(span -> editor.at(span.span())).toList();
        assertTrue(coloured.containsAll(List.of("progressive", "Clash", "stretch", "Drift")), coloured.toString());
    }

    @Test
    void theOutlineShowsIt() {
        var editor = editor("assume progressive of Clash 3 to 4 because \"so\"");
        OutlineEntry scenario = editor.services().outline().of(editor.resource()).getLast();
        OutlineEntry entry = scenario.children().getFirst();
        assertEquals("ParameterAssumption", entry.type());
        assertEquals("assume progressive of Clash 3 to 4 because \"so\"", entry.title());
    }

    @Test
    void renamingAStateLeavesAParameterOfThatNameAlone() {
        var editor = new TestEditor(LANGUAGE, TestEditor.RECORD + "state ga|in \"A state\" code GAI bystander\n"
                + "scenario S \"s\" on AB as of 2025-12 for 24 months { assume gain of Clash 0.4 withdraw gain from 2026-05 }\n");
        assertEquals(2, editor.services().navigation().occurrences(editor.resource(), editor.caret()).size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '!', textBlock = """
            UNKNOWN_PARAMETER    ! assume gian of Clash 0.4               ! assume gain of Clash 0.4
            UNKNOWN_THEORY       ! assume gain of Clsh 0.4                ! assume gain of Clash 0.4
            UNKNOWN_THEORY       ! assume commitment of P 0.4             ! assume P commitment 0.4
            OUT_OF_SCALE         ! assume gain of Clash 1.4               ! assume gain of Clash 1
            OUT_OF_SCALE         ! assume gain of Clash 0.4 to 1.4        ! assume gain of Clash 0.4 to 1
            RANGE_ORDER          ! assume gain of Clash 0.80 to 0.4       ! assume gain of Clash 0.4 to 0.80
            RANGE_ORDER          ! assume P commitment 0.8 to 0.40        ! assume P commitment 0.40 to 0.8
            PARAMETER_COURSE     ! assume gain of Clash rises to 0.9 by 2026-06 ! assume gain of Clash 0.9
            DUPLICATE_ASSUMPTION ! assume gain of Clash 0.4 assume gain of Clash 0.5 ! assume gain of Clash 0.4
            NO_EFFECT            ! project with Drift assume gain of Clash 0.4 ! project with Drift
            """)
    void fixes(String code, String statements, String cured) {
        var editor = editor(statements);
        Diagnostic finding = editor.check().diagnostics().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        var text = new StringBuilder(editor.text());
        editor.services().quickFixes().of(finding, editor.resource()).getFirst().changes().stream()
                .sorted((one, other) -> other.span().offset() - one.span().offset())
                .forEach((TextChange change) -> text.replace(change.span().offset(), change.span().end(), change.text()));
        assertEquals(editor(cured).text(), text.toString().replace(" \n}", "\n}"));
        assertEquals(List.of(), editor(cured).check().diagnostics());
    }
}
