package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.app.Parallax;
import org.parallax.app.ScenarioEntry;
import org.parallax.cli.status.ExitStatus;

/** Every example is free of errors and every scenario in it can be projected under every theory. */
final class ExamplesTest {

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(Shell.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".scenario")).sorted().toList().stream();
        }
    }

    @Test
    void thereAreAtLeastSix() throws IOException {
        assertTrue(files().count() >= 6);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleIsFreeOfErrorsAndWarnings(Path file) {
        var run = Shell.run("check", file.toString()).ends(ExitStatus.DONE);
        assertFalse(run.out().contains(" error "), run.out());
        assertFalse(run.out().contains(" warning "), run.out());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyScenarioOfAnExampleIsProjected(Path file) {
        var parallax = Parallax.installed(Optional.empty());
        var all = parallax.theories().all().stream().flatMap(theory -> Stream.of("--theory", theory.card().id())).toList();
        for (var name : parallax.load(List.of(file)).scenarios().stream().map(ScenarioEntry::name).toList()) {
            var arguments = Stream.concat(
                    Stream.of("project", file.toString(), "--scenario", name, "--runs", "200"), all.stream());
            var run = Shell.run(arguments.toArray(String[]::new)).ends(ExitStatus.DONE);
            assertEquals(List.of(), run.err().lines().filter(line -> !line.contains(": hint NO_EFFECT ")).toList(),
                    "nothing is said but what moves nothing under the theories there are");
            assertAll(run.out().lines().map(line -> () -> assertTrue(line.codePointCount(0, line.length()) <= 80, line)));
        }
    }
}
