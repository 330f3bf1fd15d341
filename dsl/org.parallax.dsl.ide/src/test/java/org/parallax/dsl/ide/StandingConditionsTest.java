package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;

/** What lasts until it is ended, in the editor: completion, hover, quick fixes, layout. */
class StandingConditionsTest {

    private static final String KINDS = """
            kind Controls "Controls" {
              by state  to state  optional consented  intensity
              about trade  deed coercion  costly to counterpart  favours actor
              harms economic strongly, political moderately leaving 50%
              harms societal of actor slightly if not consented
              seen by counterpart as bad strongly if intensity above minor
              raises pressure slightly if by challenger
              lasts until ended  then fades over 10 months
              because "so" cites paper
            }
            kind Lifting "Lifting" { by state  to state  ends Controls }
            kind Standoff "Standoff" { between states  harms security slightly  lasts until ended }
            event c18 "C" on 2018-07-01 : Controls { by A to B  intensity major  cites paper }
            event c19 "C" on 2019-07-01 : Controls { by A to B  intensity major  cites paper }
            event l20 "L" on 2020-03-02 : Lifting { by A to B  cites paper }
            """;

    private static TestEditor inKind(String clauses) {
        return new TestEditor(KINDS + "kind K \"K\" {\n  " + clauses + "\n}\n");
    }

    private static TestEditor inScenario(String statements) {
        return new TestEditor(KINDS + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n" + statements + "\n}\n");
    }

    private static List<String> names(TestEditor editor) {
        return editor.offers().stream().filter(offer -> offer.kind() == Proposal.Kind.REFERENCE).map(Proposal::label).toList();
    }

    private static List<String> words(TestEditor editor) {
        return editor.offers().stream().filter(offer -> offer.kind() == Proposal.Kind.KEYWORD).map(Proposal::label).toList();
    }

    @Test
    void aKindEndsKindsOfConditions() {
        assertEquals(List.of("Controls", "Standoff"), names(inKind("by state ends |")));
        assertEquals(List.of("Standoff"), names(inKind("by state ends Controls, |")));
    }

    @Test
    void anEventEndsConditionsInForce() {
        assertEquals(List.of("c18"), names(inScenario("event e in 2026-03 : Lifting { by A to B ends | }")));
        assertEquals(List.of("c18", "s26"), names(inScenario("""
                event s26 in 2026-01 : Standoff { between A, B }
                event s28 in 2027-01 : Standoff { between A, B }
                event e in 2026-03 : Lifting { by A to B ends | }""")));
        assertEquals(List.of("s26"), names(inScenario("""
                event s26 in 2026-01 : Standoff { between A, B }
                event e in 2026-03 : Lifting { by A to B ends c18, | }""")));
        assertEquals(List.of("c18", "c19"),
                names(new TestEditor(KINDS + "event x \"X\" on 2021-01-01 : Lifting { by A to B ends | cites paper }")));
    }

    @Test
    void onlyWhatTheKindCanAsk() {
        assertEquals(List.of("by", "not"), words(inKind("by state harms political slightly if |")));
        assertEquals(List.of("by", "consented", "intensity", "not"),
                words(inKind("by state optional consented intensity harms political slightly if |")));
        assertTrue(words(inKind("by state harms societal |")).contains("of"));
        assertTrue(!words(inKind("by state harms political |")).contains("of"));
        assertTrue(words(inScenario("event e in 2026-03 : Controls { by A to B | }")).contains("consented"));
        assertTrue(!words(inScenario("event e in 2026-03 : Lifting { by A to B | }")).contains("consented"));
    }

    @Test
    void eachTopicAndSideOnce() {
        List<String> topics = words(inKind("about history, |"));
        assertTrue(topics.contains("trade") && !topics.contains("history"), topics.toString());
        assertEquals(List.of("both", "counterpart"), words(inKind("costly to actor, |")));
        assertEquals(List.of("actor", "both", "counterpart"), words(inKind("costly to actor favours |")));
    }

    @Test
    void thenFollowsUntilEnded() {
        assertTrue(words(inKind("harms political slightly lasts until ended |")).contains("then"));
        assertTrue(!words(inKind("harms political slightly |")).contains("then"));
        assertTrue(!words(inKind("harms political slightly fades over 3 months |")).contains("lasts"));
    }

    @Test
    void contactOfOneSideWithTheOther() {
        assertEquals(List.of("A", "B"), names(inScenario("expect societal of |")));
        assertEquals(List.of("B"), names(inScenario("expect societal of A in | above 40 in 2026-05 with probability 50%")));
    }

    @Test
    void aKindTellsWhatItDoes() {
        assertEquals(List.of("Takes by state, to state, (consented), intensity",
                "About trade; deed: coercion; costly to counterpart; favours actor",
                "Harms economic strongly (6 points, 1.8 of them lasting), political moderately (3.5 points, 1.75 of them lasting)",
                "Harms societal of actor slightly (1.5 points, 0.6 of them lasting), only if it has no consent of the other side",
                "Seen by counterpart as bad news, strongly (6 points, 3 of them lasting), only if its intensity is above minor",
                "Raises pressure of the state that acts slightly (0.05), only if a challenger acts",
                "A condition: stands until an event ends it, then its passing part fades over 10 months, and its lasting part by 1.5 % a month",
                "“so”"), hover(inScenario("event e in 2026-03 : Con|trols { by A to B intensity major }")));
        assertEquals(List.of("Takes by state, to state", "Ends what stands of Controls: the latest between the same states"),
                hover(inScenario("event e in 2026-03 : Lif|ting { by A to B }")));
        assertTrue(hover(inScenario("event e in 2026-03 : Stand|off { between A, B }")).getLast()
                .contains("over 12 months, as is usual"));
    }

    @Test
    void aDocumentedConditionTellsHowLongItStands() {
        assertEquals(List.of("2019-07-01", "Controls",
                "A condition: in force since 2019-07-01, ended 2020-03-02 by l20 (line 33)",
                "10 months after its end, there is left 33 % of what it does to economic, 48 % of what it does to political, "
                        + "40 % of what it does to societal"),
                hover(new TestEditor(KINDS + "event x \"X\" on 2021-01-01 : Lifting { by A to B ends c1|9 cites paper }")));
        assertEquals("A condition: in force since 2018-07-01, and still so as of 2025-12",
                hover(inScenario("event e in 2026-03 : Lifting { by A to B ends c1|8 }")).getLast());
        assertEquals(List.of("2020-03-02", "Lifting", "Ends c19 (line 32)"),
                hover(new TestEditor(KINDS.replace("event l20", "event l|20"))));
    }

    @Test
    void aPlannedConditionTellsWhatMayEndIt() {
        String statements = """
                event s26 in 2026-01 : Standoff { between A, B }
                event e in 2026-03 : Lifting { by A to B ends s26 }
                """;
        assertEquals(List.of("2026-01", "Standoff", "A condition: stands until an event ends it; that may be e (line 36)",
                "12 months after its end, there is left 25 % of what it does to security"),
                hover(inScenario(statements.replace("event s26", "event s|26"))));
        assertEquals(List.of("2026-03", "Lifting",
                "Ends s26 (line 35), if it is in force then; and c18 (line 31), if it is in force then"),
                hover(inScenario(statements.replace("event e", "event |e"))));
        assertEquals("A condition: stands until an event ends it; nothing planned here does",
                hover(inScenario("event s|26 in 2026-01 : Standoff { between A, B }")).get(2));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            CONDITION_ALREADY_ENDED ! event e in 2026-03 : Lifting { by A to B ends c19 } ! End c18 instead
            CONDITION_ALREADY_ENDED ! event s in 2026-01 : Standoff { between A, B } event d in 2026-02 : Incident { by A over Past intensity minor ends s } event e in 2026-03 : Lifting { by A to B ends s } ! Leave it out
            CONDITION_NOT_IN_FORCE  ! event e in 2026-03 : Lifting { by A to P } ! End c18
            ENDS_LATER              ! event e in 2026-03 : Lifting { by A to B ends s } event s in 2026-05 : Standoff { between A, B } ! End c18 instead
            ENDS_NO_CONDITION       ! event d in 2026-02 : Incident { by A over Past intensity minor } event e in 2026-03 : Lifting { by A to B ends d } ! Leave it out
            """)
    void curesInAScenario(String code, String statements, String label) {
        cures(inScenario(statements.strip()), code, label.strip());
    }

    @Test
    void beginsItBefore() {
        String kinds = "kind Freeze \"Freeze\" { by state harms political slightly lasts until ended }\n"
                + "kind Thaw \"Thaw\" { by state ends Freeze }\n";
        cures(new TestEditor(kinds + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n  event e in 2026-03 : Thaw { by A }\n}\n"),
                "CONDITION_NOT_IN_FORCE", "Begin it before");
    }

    @Test
    void beginsItInTheRolesOfItsOwnKind() {
        String kinds = "kind Export \"E\" { by state against state intensity optional over issue harms political slightly lasts until ended }\n"
                + "kind ^kind \"K\" { between states harms political slightly lasts until ended }\n"
                + "kind Lift \"L\" { by state to state ends Export }\nkind Thaw \"T\" { by state to state ends ^kind }\n";
        String scenario = "scenario S \"s\" on AB as of 2025-12 for 24 months {\n  event eBegun in 2026-02 : Incident { by A over Past intensity minor }\n";
        assertTrue(cures(new TestEditor(kinds + scenario + "  event e in 2026-03 : Lift { by A to B }\n}\n"),
                "CONDITION_NOT_IN_FORCE", "Begin it before")
                .contains("  event eBegun2 in 2026-02 : Export { by A against B intensity major }\n  event e in"));
        assertTrue(cures(new TestEditor(kinds + scenario + "  event e in 2026-03 : Thaw { by A to B }\n}\n"),
                "CONDITION_NOT_IN_FORCE", "Begin it before").contains("event eBegun2 in 2026-02 : ^kind { between A, B }"));
    }

    @Test
    void offersOnlyWhatTheKindEnds() {
        var editor = inScenario("event s26 in 2026-01 : Standoff { between A, B }\nevent e in 2026-03 : Lifting { by A to P }");
        Diagnostic finding = editor.check().diagnostics().stream()
                .filter(each -> each.code().equals("CONDITION_NOT_IN_FORCE")).findFirst().orElseThrow();
        assertEquals(List.of("End c18", "Begin it before"),
                editor.services().quickFixes().of(finding, editor.resource()).stream().map(Fix::label).toList());
    }

    @Test
    void aVariantEndsWhatItInherits() {
        String variant = """
                scenario P "p" on AB as of 2025-12 for 24 months { event s26 in 2026-01 : Standoff { between A, B } }
                scenario V "v" extends P { event e in 2026-03 : Lifting { by A to B ends s26 } }
                """;
        assertEquals(List.of("2026-03", "Lifting", "Ends s26 (line 34), if it is in force then; and c18 (line 31), if it is in force then"),
                hover(new TestEditor(KINDS + variant.replace("event e", "event |e"))));
        assertEquals("A condition: stands until an event ends it; that may be e (line 35)",
                hover(new TestEditor(KINDS + variant.replace("ends s26", "ends s|26"))).get(2));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            GUARD_SETTLED        ! by state harms political slightly if consented fades over 3 months ! Add “optional consented”
            GUARD_SETTLED        ! by state harms political slightly if intensity above minor fades over 3 months ! Add “intensity”
            GUARD_SETTLED        ! to state harms political slightly if by party fades over 3 months ! Add “by state”
            DIRECTED_EFFECT      ! by state harms political of actor slightly fades over 3 months ! Leave it out
            FADING_CONTRADICTION ! by state harms political slightly lasts then fades over 3 months ! Write “lasts until ended”
            FADING_CONTRADICTION ! by state harms political slightly then fades over 3 months ! Write “lasts until ended”
            NO_EFFECT            ! by state harms political slightly leaving 40% lasts ! Leave it out
            OUT_OF_SCALE         ! by state harms political slightly leaving 140% fades over 3 months ! Change to 100%
            ENDS_NO_CONDITION    ! by state ends Incident ! Leave it out
            DUPLICATE_STATEMENT  ! by state about trade, trade ! Leave it out
            """)
    void curesInAKind(String code, String clauses, String label) {
        cures(inKind(clauses.strip()), code, label.strip());
    }

    @Test
    void isLaidOut() {
        var editor = inKind("by state   harms societal of actor slightly leaving 40 % if  not consented optional consented\n"
                + "   lasts until   ended  then fades over 3 months");
        var text = new StringBuilder(editor.text());
        editor.services().formatting().changes(editor.resource(), Optional.empty()).reversed()
                .forEach(change -> text.replace(change.span().offset(), change.span().end(), change.text()));
        assertTrue(text.toString().endsWith("  by state harms societal of actor slightly leaving 40% if not consented optional consented\n"
                + "  lasts until ended then fades over 3 months\n}\n"), text.toString());
    }

    private static List<String> hover(TestEditor editor) {
        HoverCard card = editor.services().hovers().at(editor.resource(), editor.caret()).orElseThrow().card();
        return card.facts();
    }

    /** The text after a fix, which leaves no error. */
    private static String cures(TestEditor editor, String code, String label) {
        List<Diagnostic> found = editor.check().diagnostics();
        Diagnostic finding = found.stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(found.toString()));
        List<Fix> fixes = editor.services().quickFixes().of(finding, editor.resource());
        Fix fix = fixes.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(finding + " has " + fixes));
        var text = new StringBuilder(editor.text());
        for (TextChange change : fix.changes().reversed()) {
            text.replace(change.span().offset(), change.span().end(), change.text());
        }
        List<Diagnostic> left = TestEditor.alone(text.toString()).check().diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(List.of(), left, text.toString());
        return text.toString();
    }
}
