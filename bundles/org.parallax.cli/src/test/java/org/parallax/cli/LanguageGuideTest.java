package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.result.Outcome;

/** Every example of the pages about the language is checked as a reader would check it. */
class LanguageGuideTest {

    private static final Path PAGES = Path.of("../../dsl/org.parallax.dsl/docs");
    private static final String LANGUAGE = "language.md";
    private static final String CHANGES = "what-changed.md";
    private static final String IMPORTING = "importing.md";
    private static final String EXERCISES = "exercises.md";
    private static final int FEWEST = 16;

    private final Parallax parallax = Parallax.installed(Optional.empty());

    /** A folder without other files. */
    @TempDir
    private Path empty;

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        return Stream.of(tests(LANGUAGE), tests(CHANGES), tests(IMPORTING), tests(EXERCISES)).flatMap(page -> page);
    }

    private Stream<DynamicTest> tests(String page) throws IOException {
        var examples = PageExample.of(read(page));
        assertTrue(examples.size() >= FEWEST || !page.equals(LANGUAGE), () -> "only " + examples.size() + " examples were found");
        return examples.stream().map(example -> DynamicTest.dynamicTest(page + ", line " + example.line(), () -> check(example)));
    }

    private void check(PageExample example) {
        var loaded = load(example);
        List<Diagnostic> errors = errors(loaded);
        if (example.fails()) {
            assertFalse(errors.isEmpty(), "nothing is wrong with it");
        } else {
            assertTrue(errors.isEmpty(), errors::toString);
            loaded.scenarios().forEach(entry -> {
                var lowered = loaded.lower(entry);
                assertTrue(lowered instanceof Outcome.Completed<?>, lowered::toString);
            });
        }
    }

    /** The section of an older text that is an error now names each code the reader is told, and shows what to write. */
    @Test
    void whatChangedNamesTheErrorsAndShowsTheCure() throws IOException {
        var page = read(CHANGES);
        var examples = PageExample.of(page);
        assertTrue(examples.stream().anyMatch(PageExample::fails));
        for (var example : examples) {
            if (example.fails()) {
                var unnamed = errors(load(example)).stream().map(Diagnostic::code)
                        .filter(code -> !example.section().contains("`" + code + "`")).collect(Collectors.toSet());
                assertEquals(Set.of(), unnamed, () -> "line " + example.line());
                assertTrue(examples.stream().anyMatch(other -> !other.fails() && other.section().equals(example.section())),
                        () -> "line " + example.line() + ": nothing shows what to write now");
            }
        }
    }

    @Test
    void theLanguageLinksToWhatChanged() throws IOException {
        assertTrue(read(LANGUAGE).contains("](" + CHANGES + ")"));
    }

    private static String read(String page) throws IOException {
        return Files.readString(PAGES.resolve(page));
    }

    private LoadedFiles load(PageExample example) {
        return parallax.draft(empty.resolve("guide.scenario")).now(example.text(), () -> false);
    }

    private static List<Diagnostic> errors(LoadedFiles loaded) {
        return loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
    }
}
