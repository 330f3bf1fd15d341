package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.result.Outcome;

/** Retelling documented events in a scenario: text in, text out. */
final class RetellingTest {

    private static final Parallax INSTALLED =
            new Parallax(InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
    private static final String PLAIN = """
            scenario Plain "A plain one"
              on JapanKorea as of 2025-12 for 36 months {
            }
            """;

    /** Agreements that are in force cannot be concluded again. */
    private static final Set<String> CONCLUSIONS = Set.of("normalisation1965", "declaration1998", "comfortWomenAgreement",
            "gsomiaInForce", "phnomPenh", "campDavidStatement");

    /** What was ended cannot be ended again. */
    private static final Set<String> ENDINGS = Set.of("colonialRuleEnds", "controlsLifted2023", "gsomiaSpared", "listRestored2023");

    private final OpenDocument draft = INSTALLED.draft(Path.of("retelling.scenario"));

    @Test
    void everyEventOfTheRecordMakesAValidTextOrIsRefusedForAFact() {
        var refused = new TreeMap<String, String>();
        for (var event : INSTALLED.records().dossier("JapanKorea").orElseThrow().timeline()) {
            switch (draft.retell(PLAIN, PLAIN.indexOf('{'), event.id())) {
                case Outcome.Completed<Retold>(var retold) -> assertSound(event.id(), retold);
                case Outcome.Rejected<Retold>(var reason) -> refused.put(event.id(), reason);
                case Outcome.Cancelled<Retold> cancelled -> throw new AssertionError(event.id());
            }
        }
        var endings = new TreeMap<>(refused);
        endings.keySet().removeAll(CONCLUSIONS);
        assertEquals(ENDINGS, endings.keySet());
        endings.values().forEach(reason -> assertTrue(reason.contains("not in force") || reason.contains("ended"), reason));
        refused.keySet().removeAll(ENDINGS);
        assertEquals(CONCLUSIONS, refused.keySet());
        refused.values().forEach(reason -> assertTrue(reason.contains("is in force as of 2025-12 ("), reason));
    }

    @Test
    void theEventComesAfterTheLastOneAndItsRemark() {
        var text = PLAIN.replace("{\n", """
                {
                  event visit in 2026-03 : Summit { between Japan, SouthKorea in Japan }  // in spring
                  expect security above 40 in 2026-12 with probability 50%
                """);
        assertEquals(text.replace("in spring\n", """
                in spring
                  event radarLock "A warship and a patrol aircraft meet, and a radar lock is alleged" in 2026-04
                    : RadarIncident { by SouthKorea against Japan over ForcedLabour intensity major }
                """), sent(text, text.length(), "radarLock2018"));
    }

    @Test
    void theScenarioAtTheCaretGetsTheEventWithANewNameAndMonth() {
        var text = PLAIN + """
                scenario Other extends Plain { event boycott in 2028-12 : Summit { between Japan, SouthKorea in Japan } }
                """;
        var inOther = sent(text, text.indexOf("Other"), "boycott2019");
        assertTrue(inOther.startsWith(PLAIN), inOther);
        assertTrue(inOther.contains("event boycott2019Again \"South Koreans boycott Japanese goods\" in 2028-12"), inOther);
        var inPlain = sent(text, 3, "boycott2019");
        assertTrue(inPlain.indexOf("boycott2019Again") < inPlain.indexOf("Other"), inPlain);
    }

    @Test
    void aLeaderOutOfOfficeIsLeftOutAndOneInOfficeStays() {
        var moon = sent(PLAIN, 0, "moonTakesOffice");
        assertTrue(moon.contains("in SouthKorea to progressive") && !moon.contains("with Moon"), moon);
        assertTrue(sent(PLAIN, 0, "leeTakesOffice").contains("in SouthKorea to progressive with LeeJaeMyung"));
    }

    @Test
    void aCorrectedEventIsSentAsItIsToldLastWithTheTitleItWasFirstToldWith() {
        var corrected = INSTALLED.draft(Path.of("corrected.scenario"));
        corrected.beside(Map.of(Path.of("said.relationship"), """
                relationship JapanKorea
                source letter2026 "A letter" { author "A. Reader"  published 2026-01-15  grade press }
                correct boycott2019 in 2019-08 : Summit { between Japan, SouthKorea }
                  because "it was one" cites letter2026
                """));
        var sent = with(PLAIN, Trial.completed(corrected.retell(PLAIN, PLAIN.indexOf('{'), "boycott2019")).change());
        assertTrue(sent.contains("event boycott \"South Koreans boycott Japanese goods\" in 2026-06"), sent);
        assertTrue(sent.contains(": Summit { between Japan, SouthKorea }"), sent);
    }

    @Test
    void whatIsOnlyWarnedOfIsForTheAuthorToSettle() {
        var warned = draft.now(sent(PLAIN, 0, "moonTakesOffice"), () -> false).diagnostics();
        assertEquals(List.of(Diagnostic.Severity.WARNING), warned.stream().map(Diagnostic::severity).toList());
        assertTrue(warned.getFirst().message().contains("LeeJaeMyung is due to be in office until 2030-06-03"), () -> warned.toString());
    }

    @Test
    void whatCannotBeRetoldIsRefusedWithASentence() {
        assertEquals("There is no scenario in this file to put the event into.", refused("issue X", "boycott2019"));
        assertEquals("The record of Plain tells of no event nothing.", refused(PLAIN, "nothing"));
        assertTrue(refused("scenario Bare on JapanKorea {}", "boycott2019").startsWith("Bare does not say yet"));
    }

    @Test
    void anErrorElsewhereInTheTextIsNoObstacle() {
        var text = PLAIN.replace("}", "  expect security above 40 in 2024-12 with probability 50%\n}");
        assertTrue(sent(text, 0, "boycott2019").contains("event boycott "));
    }

    private String sent(String text, int caret, String event) {
        return with(text, Trial.completed(draft.retell(text, caret, event)).change());
    }

    private String refused(String text, String event) {
        return assertInstanceOf(Outcome.Rejected.class, draft.retell(text, 0, event)).reason().toString();
    }

    private void assertSound(String event, Retold retold) {
        var text = with(PLAIN, retold.change());
        assertEquals(List.of(), draft.now(text, () -> false).diagnostics().stream().map(Diagnostic::message)
                .filter(message -> !message.contains("is due to be in office")).toList(), event);
        assertEquals("2026-06", text.substring(retold.month().offset(), retold.month().end()), event);
        assertEquals(text, laidOut(text), event);
    }

    private static String laidOut(String text) {
        var files = INSTALLED.language().newWorkspace();
        var uri = Workspace.uri(Path.of("laid-out.scenario"));
        files.put(uri, text);
        var changes = EditorServices.of(INSTALLED.language().injector()).formatting()
                .changes(files.resource(uri).orElseThrow(), Optional.empty());
        var all = new StringBuilder(text);
        changes.reversed().forEach(change -> all.replace(change.span().offset(), change.span().end(), change.text()));
        return all.toString();
    }

    private static String with(String text, TextChange change) {
        return text.substring(0, change.span().offset()) + change.text() + text.substring(change.span().end());
    }
}
