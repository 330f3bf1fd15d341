package org.parallax.editing.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.Installation;

/** The pages of the guide: their links, the places of issues and words, and the examples a reader may try. */
class GuideTest {

    private static final Guide GUIDE = new Guide(
            Stream.of("dsl/org.parallax.dsl", "bundles/org.parallax.record.japankorea", "bundles/org.parallax.record.chronicle",
                            "bundles/org.parallax.record.madeup", "bundles/org.parallax.theories", "bundles/org.parallax.backtest")
                    .flatMap(GuideTest::pages)
                    .toList());

    private static final Set<String> BOTH = Set.of("JapanKorea", "VeldriaKarsund");

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        for (var page : GUIDE.pages()) {
            for (var run : GuideText.of(page, BOTH).links()) {
                if (!run.link().startsWith(GuideText.TRY) && !run.link().matches("[a-z]+:.*")) {
                    var target = page.address().resolve(run.link());
                    var found = GUIDE.page(target);
                    assertTrue(found.isPresent(), () -> page.title() + " links to " + run.link());
                    assertTrue(target.heading().isEmpty()
                            || GuideText.of(found.orElseThrow(), BOTH).anchors().containsKey(target.heading()), run::link);
                }
            }
        }
    }

    @Test
    void everyIssueIsExplained() {
        for (var code : IssueCode.values()) {
            var place = GUIDE.find(new GuideTopic.Issue(code.name())).orElseThrow();
            assertTrue(GuideText.of(page("docs/issues.md"), BOTH).anchors().containsKey(place.heading()), code.name());
        }
    }

    @Test
    void aWordOfTheLanguageHasItsSection() {
        assertEquals("triggers", heading("whenever"));
        assertEquals("decisions", heading("decision"));
        assertEquals("assumptions", heading("assume"));
        assertEquals("records", heading("figure"));
        for (var word : List.of("reading", "supplied", "quotes", "through", "grade", "alleged", "announced", "known", "verdict")) {
            assertEquals("facts-readings-and-what-is-supplied", heading(word), word);
        }
        assertEquals("", heading("nothingOfTheKind"));
    }

    @Test
    void aWordInAnExerciseHasItsSectionOnThePageAboutExercises() {
        var text = "scenario S on JapanKorea {\n  event a\n}\nexercise E plays S {\n  team T\n}\n";
        assertEquals(new GuideTopic.Word("event"), GuideTopic.word("event", text, text.indexOf("event") + 2));
        assertEquals(new GuideTopic.PlanWord("team"), GuideTopic.word("team", text, text.indexOf("team") + 2));
        for (var place : Map.of("team", "teams-and-observers", "move", "moves", "inject", "injects-and-messages", "decide", "decisions",
                "names", "what-the-room-is-promised", "believe", "beliefs", "ask", "questions-answered-freely", "words", "languages",
                "resolution", "what-the-world-answered", "plays", "").entrySet()) {
            var found = GUIDE.find(new GuideTopic.PlanWord(place.getKey())).orElseThrow();
            assertEquals("docs/exercises.md", found.file());
            assertEquals(place.getValue(), found.heading(), place.getKey());
        }
    }

    @Test
    void everyViewHasASectionOfItsOwnOrTheBeginning() {
        var sections = GuideText.of(page("docs/language.md"), BOTH).anchors();
        for (var view : List.of("projection", "capitals", "drivers", "disagreement", "record")) {
            var place = GUIDE.find(new GuideTopic.View("org.parallax.workbench." + view)).orElseThrow();
            assertTrue(sections.containsKey(place.heading()), view + " leads to " + place);
        }
        assertEquals("who-disagrees-and-why", GUIDE.find(new GuideTopic.View("org.parallax.workbench.disagreement")).orElseThrow().heading());
        assertEquals("docs/given-and-held.md", GUIDE.find(new GuideTopic.View("org.parallax.workbench.branches")).orElseThrow().file());
        assertEquals("docs/issues.md", GUIDE.find(new GuideTopic.View("org.parallax.workbench.problems")).orElseThrow().file());
        assertEquals(GUIDE.find(new GuideTopic.Start()), GUIDE.find(new GuideTopic.View("org.parallax.workbench.files")));
    }

    @Test
    void everyExampleToTryIsFreeOfErrors() {
        var parallax = Installation.parallax();
        var examples = GUIDE.pages().stream().flatMap(page -> GuideText.of(page, BOTH).examples().stream()).toList();
        assertTrue(examples.size() >= 10, () -> examples.size() + " examples");
        for (var example : examples) {
            var read = parallax.loadEdited(Path.of("tried.scenario"), example.text(), () -> false);
            assertEquals(List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList(), example.text());
        }
    }

    @Test
    void anExampleSaysWhichRecordItIsOnAndCannotBeTriedWithoutIt() {
        var both = GuideText.of(page("docs/canal.md"), BOTH);
        assertTrue(both.text().contains("Try this example on VeldriaKarsund\n"), both.text());
        assertTrue(both.examples().getFirst().text().startsWith("""
                scenario Untitled "An example of the guide"
                  on VeldriaKarsund as of 2024-05 for 24 months {
                """), both.examples()::toString);
        assertTrue(GuideText.of(page("docs/language.md"), BOTH).text().contains("Try this example on JapanKorea\n"));
        for (var file : List.of("docs/canal.md", "docs/language.md")) {
            var alone = GuideText.of(page(file), Set.of());
            assertEquals(List.of(), alone.examples());
            assertFalse(alone.text().contains("Try this example"), alone.text());
        }
        assertTrue(GuideText.of(page("docs/canal.md"), Set.of("JapanKorea")).text()
                .contains("To try this example, install the record VeldriaKarsund, on which it is written."));
    }

    @Test
    void anExampleThatBringsItsOwnRecordNeedsNone() {
        var page = new GuidePage(new PageAddress("x", "docs/x.md", ""), new Markdown().read("""
                ```parallax file
                relationship Own "Own"
                state A party
                scenario Small on Own as of 2020-01 for 2 months { }
                ```

                ```parallax scenario
                event lost in 2020-02 : Nothing {}
                ```
                """));
        var text = GuideText.of(page, Set.of());
        assertEquals(List.of(Optional.empty()), text.examples().stream().map(GuideExample::record).toList());
        assertTrue(text.text().contains("Try this example\n"), text.text());
    }

    private static Stream<GuidePage> pages(String bundle) {
        var folder = Path.of("../..").resolve(bundle);
        var name = folder.getFileName().toString();
        try (var files = Files.list(folder.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(file -> new GuidePage(
                            new PageAddress(name, "docs/" + file.getFileName(), ""), new Markdown().read(text(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(String word) {
        return GUIDE.find(new GuideTopic.Word(word)).orElseThrow().heading();
    }

    private static GuidePage page(String file) {
        return GUIDE.pages().stream().filter(page -> page.address().file().equals(file)).findFirst().orElseThrow();
    }
}
