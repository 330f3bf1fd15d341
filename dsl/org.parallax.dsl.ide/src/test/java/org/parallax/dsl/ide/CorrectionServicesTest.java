package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.loading.Workspace;

/** What an editor offers, explains and cures where an event of the record is corrected or retracted. */
class CorrectionServicesTest {

    private static final Language LANGUAGE = Language.with(Set::of, List::of, new ParallaxIdeModule());
    private static final URI FILE = URI.createFileURI("/editor/against.relationship");
    private static final String TOLD = "relationship AB\nevent quarrel \"A quarrel\" on 2019-05-02 : Incident { by A over Past intensity minor cites paper }\n"
            + "event other on 2020-05-02 : Incident { by B over Past intensity minor cites paper }\n";

    @Test
    void eventsOfOtherFilesAreOfferedThatNothingHereDisputes() {
        var offered = offered("relationship AB\nevent own on 2021-05-02 : Incident { by A over Past intensity minor cites paper }\n"
                + "retract other because \"no\" cites paper\nretract |");
        assertTrue(offered.contains("quarrel"), offered::toString);
        assertFalse(offered.contains("own") || offered.contains("other"), offered::toString);
        assertTrue(offered("relationship AB\ncorrect |").contains("quarrel"));
    }

    @Test
    void bothWordsAreOfferedAtTheTopOfAFile() {
        var offered = offered("relationship AB\n|");
        assertTrue(offered.containsAll(List.of("correct", "retract", "correct …", "retract …")), offered::toString);
    }

    @Test
    void hoversTellWhatIsSaidAgainstAnEvent() {
        assertEquals(List.of("2019-05-02", "Incident", "Retracted by against.relationship: never was"), hover(
                "relationship AB\nretract quar|rel because \"never was\" cites paper\n").stream().filter(fact -> !fact.startsWith("Harms")).toList());
        var corrected = hover("relationship AB\ncorrect quar|rel on 2019-06 : Incident { by B over Past intensity minor cites paper }\n");
        assertTrue(corrected.contains("Corrected by against.relationship: 2019-06 Incident"), corrected::toString);
    }

    @Test
    void aSecondEventOfTheNameBecomesACorrection() {
        var event = " quarrel on 2019-06 : Incident { by B over Past intensity minor cites paper }\n";
        assertEquals("relationship AB\ncorrect" + event, cured("DUPLICATE_NAME", "relationship AB\nevent" + event));
    }

    @Test
    void aNameTakenByWhatIsNoEventIsChanged() {
        assertEquals("relationship AB\nevent Pact2 on 2019-06 : Incident { by B over Past intensity minor cites paper }\n",
                cured("DUPLICATE_NAME", "relationship AB\nevent Pact on 2019-06 : Incident { by B over Past intensity minor cites paper }\n"));
    }

    @Test
    void aSecondOrIdleStatementAgainstAnEventIsLeftOut() {
        var first = "relationship AB\nretract quarrel because \"no\" cites paper\n";
        assertEquals(first, cured("CORRECTED_TWICE", first + "retract quarrel because \"no\" cites paper\n"));
        assertEquals("relationship AB\n", cured("NO_EFFECT",
                "relationship AB\ncorrect quarrel on 2019-05-02 : Incident { by A over Past intensity minor }\n"));
    }

    @Test
    void theOutlineLeadsToTheNameOfWhatIsDisputed() {
        var text = "relationship AB\nretract quarrel because \"no\" cites paper\ncorrect other on 2020-06 : Incident { by B over Past intensity minor cites paper }\n";
        var entries = EditorServices.of(LANGUAGE.injector()).outline().of(folder(text).resource(FILE).orElseThrow());
        assertEquals(List.of("quarrel", "other"), entries.subList(1, 3).stream()
                .map(entry -> text.substring(entry.nameSpan().offset(), entry.nameSpan().end())).toList());
        assertEquals("2020-06", entries.get(2).detail());
    }

    @Test
    void whatIsDisputedHasTheColourOfTheRecord() {
        var text = "relationship AB\nretract quarrel because \"no\" cites paper\n";
        var spans = EditorServices.of(LANGUAGE.injector()).colouring().of(folder(text).resource(FILE).orElseThrow(), Optional.empty());
        assertEquals(Role.ELEMENT, spans.stream().filter(span -> span.span().offset() == text.indexOf("quarrel")).findFirst().orElseThrow().role());
    }

    @Test
    void whatIsCorrectedIntoAConditionCanBeEnded() {
        var kinds = "relationship AB\nkind Ban \"Ban\" { by state  harms economic strongly  lasts until ended  cites paper }\n"
                + "kind Lifting \"Lifting\" { by state  ends Ban  cites paper }\n";
        var text = kinds + "correct quarrel on 2019-06-01 : Ban { by A cites paper }\nretract other because \"no\" cites paper\n"
                + "event lift on 2020-01-01 : Lifting { by A ends | }\n";
        var offered = offered(text);
        assertTrue(offered.contains("quarrel"), offered::toString);
        assertFalse(offered.contains("other"), offered::toString);
        var facts = hover(text.replace("|", "").replace("ends  }", "ends quar|rel cites paper }"));
        assertTrue(facts.contains("A condition: in force since 2019-06-01, ended 2020-01-01 by lift (line 6)"), facts::toString);
    }

    private static String cured(String code, String text) {
        var workspace = folder(text);
        var finding = workspace.check(FILE, () -> false).diagnostics().stream()
                .filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        var fix = EditorServices.of(LANGUAGE.injector()).quickFixes().of(finding, workspace.resource(FILE).orElseThrow()).getFirst();
        var cured = new StringBuilder(text);
        fix.changes().forEach(change -> cured.replace(change.span().offset(), change.span().end(), change.text()));
        return cured.toString();
    }

    private static List<String> hover(String text) {
        return EditorServices.of(LANGUAGE.injector()).hovers()
                .at(folder(text.replace("|", "")).resource(FILE).orElseThrow(), text.indexOf('|')).orElseThrow().card().facts();
    }

    private static List<String> offered(String text) {
        var plain = text.replace("|", "");
        try (var pool = Executors.newFixedThreadPool(2)) {
            return EditorServices.of(LANGUAGE.injector()).completion()
                    .at(folder(plain).resource(FILE).orElseThrow(), plain, text.indexOf('|'), pool)
                    .proposals().stream().map(Proposal::label).toList();
        }
    }

    private static Workspace folder(String text) {
        var workspace = LANGUAGE.newWorkspace();
        workspace.put(URI.createFileURI("/editor/ab.relationship"), TestEditor.RECORD);
        workspace.put(URI.createFileURI("/editor/told.relationship"), TOLD);
        workspace.put(FILE, text);
        return workspace;
    }
}
