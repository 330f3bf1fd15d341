package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.ide.colour.ColouredSpan;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;

/** What an editor offers where facts, readings and quotations are told apart. */
class ProvenanceInEditorTest {

    private static final String FACTS = """
            source notice "A notice" { grade primary }
            issue Read "Read" { salience 0.5 for A reading "told in one clause"  reading "the rest by ear"  supplied "its name"
              salience 0.2 for B  cites paper at "One" quotes "in a word" quotes "in two" through notice }
            event crash "A crash" on 2018 : Incident { by A over Past intensity minor alleged known from 2018-05
              cites paper  note "a remark"  also told on 2017 "earlier" cites paper at "Two" }
            agreement Told "Told" between A, B { announced 2015-12-28 cites paper }
            verdict sweet "A sweet spot" of political in 2024-08 { cites paper }
            figure ships "Ships built" of A on 2022 value 1250000.5 "tons" about B { cites paper  note "of steel" }
            """;

    private static HoverCard card(String written) {
        var editor = new TestEditor(written);
        return editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow().card();
    }

    @Test
    void aCardTellsFactsThenReadingsThenWhatIsSupplied() {
        HoverCard card = card(FACTS.replace("issue Read", "issue Re|ad"));
        assertEquals(List.of("Salience 0.5 for Country A", "Salience 0.2 for Country B", "Reading: the rest by ear",
                "Reading: told in one clause", "Not from the documents: its name"), card.facts());
        assertEquals(List.of("A paper, One: “in a word” … “in two”, through A notice (primary)"), card.sources());
    }

    @Test
    void aCardTellsWhatQualifiesAFact() {
        assertEquals(List.of("2018", "Incident", "Alleged: a source claims it, it is not established; in figures it counts like any other event",
                "Known from 2018-05",
                "Also told: 2017, earlier", "a remark"), card(FACTS.replace("event crash", "event cr|ash")).facts());
        assertEquals(List.of("Announced, not signed: 2015-12-28"), card(FACTS.replace("agreement Told", "agreement To|ld")).facts());
        assertEquals(List.of("2024-08", "A judgement of its source on political"),
                card(FACTS.replace("verdict sweet", "verdict sw|eet")).facts());
        assertEquals(List.of("2022", "1250000.5 tons", "of steel"), card(FACTS.replace("figure ships", "figure sh|ips")).facts());
        assertEquals(List.of("primary"), card(FACTS.replace("source notice", "source no|tice")).facts());
    }

    @Test
    void aCitationOffersWhatItMayStillSay() {
        List<String> labels = new TestEditor("mechanism m \"m\" { text \"t\" cites paper at \"One\" | }").proposals();
        assertTrue(labels.containsAll(List.of("quotes", "through")), labels.toString());
        assertFalse(labels.contains("at"), labels.toString());
        List<String> sources = new TestEditor(FACTS + "mechanism m \"m\" { text \"t\" cites paper through | }").proposals();
        assertTrue(sources.contains("notice"), sources.toString());
        assertFalse(sources.contains("paper"), sources.toString());
    }

    @Test
    void wordsOfProvenanceAreOfferedWhereTheySaySomething() {
        List<String> mechanism = new TestEditor("mechanism m \"m\" { text \"t\" | }").proposals();
        assertFalse(mechanism.contains("reading") || mechanism.contains("known"), mechanism.toString());
        List<String> event = new TestEditor("event e \"e\" on 2018 : Incident { by A over Past intensity minor | }").proposals();
        assertTrue(event.containsAll(List.of("reading", "known", "alleged")), event.toString());
        List<String> planned = ProposalsAtCaret.inScenario("event e in 2026-03 : Incident { by A over Past intensity minor | }");
        assertFalse(planned.contains("known") || planned.contains("alleged") || planned.contains("reading"), planned.toString());
        assertTrue(new TestEditor("state C \"C\" code CCC threat { | }").proposals().contains("reading"));
        assertFalse(new TestEditor("state C \"C\" code CCC bystander { | }").proposals().contains("reading"));
        List<String> grades = new TestEditor("source s \"s\" { grade | }").proposals();
        assertTrue(grades.containsAll(List.of("primary", "scholarly", "press", "commentary")), grades.toString());
        List<String> agreement = new TestEditor("agreement S \"s\" between A, B { announced 2015-12-28 | }").proposals();
        assertTrue(agreement.contains("signed"), agreement.toString());
        assertFalse(agreement.contains("announced"), agreement.toString());
    }

    @Test
    void aVerdictAndAFigureStandInTheOutlineWithTheirTime() {
        var editor = new TestEditor(FACTS);
        List<OutlineEntry> entries = editor.services().outline().of(editor.resource());
        assertEquals(List.of("sweet, A sweet spot, 2024-08", "ships, Ships built, 2022"), entries.subList(entries.size() - 2, entries.size())
                .stream().map(entry -> entry.name() + ", " + entry.title() + ", " + entry.detail()).toList());
    }

    @Test
    void aSourceBehindASourceIsColouredAsOne() {
        var editor = new TestEditor(FACTS);
        int place = editor.text().indexOf("through notice") + "through ".length();
        Role role = editor.services().colouring().of(editor.resource(), Optional.empty()).stream()
                .filter(span -> span.span().offset() == place).map(ColouredSpan::role).findFirst().orElseThrow();
        assertEquals(Role.SOURCE, role);
    }

    @Test
    void aVerdictIsLaidOutLikeAnyElement() {
        var editor = new TestEditor("verdict  sweet   \"A sweet spot\" of political in 2024-08 {\ncites paper   quotes \"sweet\"\n}\n");
        var text = new StringBuilder(editor.text());
        editor.services().formatting().changes(editor.resource(), Optional.empty()).reversed()
                .forEach(change -> text.replace(change.span().offset(), change.span().end(), change.text()));
        assertTrue(text.toString().endsWith("\nverdict sweet \"A sweet spot\" of political in 2024-08 {\n"
                + "  cites paper quotes \"sweet\"\n}\n"), text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            KNOWN_TOO_EARLY        ! event e "e" on 2018-05 : Incident { by A over Past intensity minor cites paper known from 2018-01 }
            DATE_PRECISION         ! event e "e" on 2018 : Incident { by A over Past intensity minor cites paper known from 2018-05-02 }
            NO_EFFECT              ! mechanism m "m" { text "t" known from 2018-05 cites paper }
            NO_EFFECT              ! mechanism m "m" { text "t" reading "why" cites paper }
            NO_WORDS               ! mechanism m "m" { text "t" cites paper quotes "" }
            DUPLICATE_STATEMENT    ! mechanism m "m" { text "t" cites paper quotes "one" quotes "one" }
            THROUGH_ITSELF         ! mechanism m "m" { text "t" cites paper through paper }
            ANNOUNCED_AFTER_SIGNED ! agreement S "s" between A, B { announced 2016-01 signed 2015-01 cites paper }
            RECORD_WORD            ! scenario S on AB as of 2025-12 for 24 months { event e in 2026-03 : Incident { by A over Past intensity minor alleged } }
            RECORD_WORD            ! scenario S on AB as of 2025-12 for 24 months { event e in 2026-03 : Incident { by A over Past intensity minor formerly d, c } }
            RECORD_WORD            ! scenario S on AB as of 2025-12 for 24 months { event e in 2026-03 : Incident { by A over Past intensity minor known from 2026-04 } }
            UNREAD_JUDGEMENT       ! image of A by B "cold" negative strongly cites paper image of B by A "warm" positive cites paper reading "so"
            UNREAD_JUDGEMENT       ! issue R "r" { salience 0.5 for A } image of B by A "warm" positive cites paper reading "so"
            """)
    void fixesWhatItSays(String code, String written) {
        var editor = new TestEditor(written + "\n");
        Diagnostic finding = editor.check().diagnostics().stream()
                .filter(each -> each.code().equals(code) && each.offset() >= TestEditor.RECORD.length()).findFirst().orElseThrow();
        Fix fix = editor.services().quickFixes().of(finding, editor.resource()).getFirst();
        var cured = new StringBuilder(editor.text());
        for (TextChange change : fix.changes()) {
            cured.replace(change.span().offset(), change.span().end(), change.text());
        }
        List<String> left = new TestEditor(cured.substring(TestEditor.RECORD.length())).check().diagnostics().stream()
                .filter(each -> each.offset() >= TestEditor.RECORD.length()).map(Diagnostic::code).toList();
        assertFalse(left.contains(code) || left.contains("SYNTAX"), () -> cured + left.toString());
    }
}
