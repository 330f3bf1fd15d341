package org.parallax.editing.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.Installation;

/** The pages of the guide: their links, the places of issues and words, and the examples a reader may try. */
class GuideTest {

    private static final Guide GUIDE = new Guide(
            Stream.of("dsl/org.parallax.dsl", "bundles/org.parallax.record.japankorea", "bundles/org.parallax.theories")
                    .flatMap(GuideTest::pages)
                    .toList());

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        for (var page : GUIDE.pages()) {
            for (var run : GuideText.of(page).links()) {
                if (!run.link().startsWith(GuideText.TRY) && !run.link().matches("[a-z]+:.*")) {
                    var target = page.address().resolve(run.link());
                    var found = GUIDE.page(target);
                    assertTrue(found.isPresent(), () -> page.title() + " links to " + run.link());
                    assertTrue(target.heading().isEmpty()
                            || GuideText.of(found.orElseThrow()).anchors().containsKey(target.heading()), run::link);
                }
            }
        }
    }

    @Test
    void everyIssueIsExplained() {
        for (var code : IssueCode.values()) {
            var place = GUIDE.find(new GuideTopic.Issue(code.name())).orElseThrow();
            assertTrue(GuideText.of(page("docs/issues.md")).anchors().containsKey(place.heading()), code.name());
        }
    }

    @Test
    void aWordOfTheLanguageHasItsSection() {
        assertEquals("triggers", heading("whenever"));
        assertEquals("decisions", heading("decision"));
        assertEquals("assumptions", heading("assume"));
        assertEquals("", heading("nothingOfTheKind"));
    }

    @Test
    void everyExampleToTryIsFreeOfErrors() {
        var parallax = Installation.parallax();
        var examples = GUIDE.pages().stream().flatMap(page -> GuideText.of(page).examples().stream()).toList();
        assertTrue(examples.size() >= 10, () -> examples.size() + " examples");
        for (var example : examples) {
            var read = parallax.loadEdited(Path.of("tried.scenario"), example.text(), () -> false);
            assertEquals(List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList(), example.text());
        }
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
