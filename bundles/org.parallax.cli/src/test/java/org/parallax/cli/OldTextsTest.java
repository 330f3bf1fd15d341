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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.theory.TheoryCard;

/** What users of the first version wrote still checks and projects, or the page <em>What changed</em> says why not. */
class OldTextsTest {

    private static final Path PAGE = Path.of("../../dsl/org.parallax.dsl/docs/what-changed.md");
    private static final int FEWEST = 32;
    private static final Parallax PARALLAX = Parallax.installed(Optional.empty());

    /** A folder without other files. */
    @TempDir
    private Path empty;

    static List<String> all() throws IOException {
        return OldTexts.all();
    }

    @Test
    void noneIsMissing() throws IOException {
        assertTrue(all().size() >= FEWEST, () -> "a text of that version is gone");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextHasTheErrorsThatAreKnownAndNoOther(String text) throws IOException {
        var errors = errors(loaded(text, OldTexts.read(text)));
        if (OldTexts.wasAMistake(text)) {
            assertFalse(errors.isEmpty(), "what the guide showed as a mistake is none now");
        } else {
            assertEquals(known(text), errors);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextIsProjectedUnderEveryTheory(String text) throws IOException {
        if (OldTexts.wasAMistake(text) || !known(text).isEmpty()) {
            return;
        }
        var loaded = loaded(text, withScenario(OldTexts.read(text)));
        assertFalse(loaded.scenarios().isEmpty());
        for (var entry : loaded.scenarios()) {
            project(completed(loaded.lower(entry)));
        }
    }

    @Test
    void whatBecameAnErrorIsToldOnThePage() throws IOException {
        var sections = OldTexts.sections(Files.readString(PAGE)).toList();
        for (var broken : OldTexts.broken()) {
            assertTrue(all().contains(broken.text()), () -> "there is no text " + broken.text());
            assertTrue(sections.contains(broken.section()), () -> "no section is called: " + broken.section());
        }
    }

    private LoadedFiles loaded(String name, String text) {
        return PARALLAX.draft(empty.resolve(Path.of(name).getFileName())).now(text, () -> false);
    }

    private static Set<String> errors(LoadedFiles loaded) {
        return loaded.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(String text) throws IOException {
        return OldTexts.broken().stream().filter(broken -> broken.text().equals(text)).map(OldTexts.Broken::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A record alone is projected as it stands. */
    private static String withScenario(String text) {
        return text.startsWith("relationship Example") ? text + "scenario Onwards on Example as of 2022-01 for 12 months { }\n" : text;
    }

    private static void project(LoweredScenario scenario) {
        var theories = PARALLAX.theories().cards().stream().map(TheoryCard::id).toList();
        var order = new ProjectionOrder(theories, Optional.of(20L), Optional.of(1L), 1);
        var projected = completed(PARALLAX.projections().project(scenario, order, Progress.SILENT));
        assertEquals(theories.size(), projected.result().theories().size());
        assertEquals(List.of(), projected.result().failed());
    }

    private static <T> T completed(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Completed<T>(var value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }
}
