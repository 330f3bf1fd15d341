package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.ScenarioEntry;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.result.Outcome;

/** Every example of the guide to the language is checked as a reader would check it. */
class LanguageGuideTest {

    private static final Path GUIDE = Path.of("../../dsl/org.parallax.dsl/docs/language.md");
    private static final Pattern EXAMPLE = Pattern.compile("```parallax ([a-z ]+)\\n(.*?)```", Pattern.DOTALL);
    private static final int FEWEST = 16;

    private final Parallax parallax = Parallax.installed(Optional.empty());

    /** A folder without other files. */
    @TempDir
    private Path empty;

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        var guide = Files.readString(GUIDE);
        var examples = EXAMPLE.matcher(guide).results().toList();
        assertTrue(examples.size() >= FEWEST, () -> "only " + examples.size() + " examples were found");
        return examples.stream().map(example -> {
            var line = guide.substring(0, example.start()).lines().count() + 1;
            return DynamicTest.dynamicTest("line " + line, () -> check(example.group(1).strip(), example.group(2)));
        });
    }

    private void check(String sort, String text) {
        var loaded = parallax.draft(empty.resolve("guide.scenario"))
                .now(sort.startsWith("scenario") ? inScenario(text) : text, () -> false);
        List<Diagnostic> errors = loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (sort.endsWith("fails")) {
            assertFalse(errors.isEmpty(), "nothing is wrong with it");
        } else {
            assertTrue(errors.isEmpty(), errors::toString);
            loaded.scenarios().forEach(entry -> assertTrue(
                    loaded.lower(entry) instanceof Outcome.Completed<?>, () -> reason(loaded, entry)));
        }
    }

    private static String reason(LoadedFiles loaded, ScenarioEntry entry) {
        return loaded.lower(entry).toString();
    }

    private static String inScenario(String statements) {
        return "scenario Example \"An example\" on JapanKorea as of 2025-12 for 36 months {\n" + statements + "}\n";
    }
}
