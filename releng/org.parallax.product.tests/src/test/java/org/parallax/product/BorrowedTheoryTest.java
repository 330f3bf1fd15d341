package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A theory that comes with Parallax, under another name as the project of an outsider: its sources are all that is taken, and
 * they are compiled against the jars of an installation. So it uses nothing that an outsider has not, and as a jar in
 * {@code dropins} it says the same to the last digit.
 */
class BorrowedTheoryTest {

    private static final String BUILT_IN = "TechnologyRivalry";
    private static final String BORROWED = "BorrowedRivalry";
    private static final String PACKAGE = "org.parallax.theories.technology";
    private static final Path SOURCES = Path.of("../../bundles/org.parallax.theories/src/main/java", PACKAGE.split("\\."));
    private static final Path EXAMPLE = Path.of("../../bundles/org.parallax.record.japankorea/examples/theories-apart.scenario");

    @TempDir
    private Path folder;

    @Test
    void aTheoryThatComesWithParallaxIsOneThatAnOutsiderCouldHaveWritten() throws Exception {
        OutsideProject.assumePossible();
        var parallax = Installation.in(folder);
        var project = OutsideProject.made(parallax, folder.resolve("a project"), BORROWED);
        // The claim of the example that a project begins with is not that of the theory.
        Files.delete(project.tests().resolve(BORROWED + "ClaimTest.java"));
        borrow(project);

        project.build();
        var tested = parallax.run("parallax", "theory", "test", project.jar().toString());
        assertTrue(tested.status() == 0 && tested.output().contains("19 promises kept, 0 broken"), tested.output());

        Files.copy(project.jar(), parallax.folder().resolve("dropins/borrowed.jar"));
        var projected = parallax.run("parallax", "project", EXAMPLE.toRealPath().toString(), "--scenario", "SixContracts",
                "--theory", BUILT_IN, "--theory", BORROWED, "--runs", "500", "--csv", "-");
        assertEquals(0, projected.status(), projected.output());
        var builtIn = rows(projected.output(), BUILT_IN);
        assertTrue(builtIn.size() > 1000, projected.output());
        assertEquals(builtIn, rows(projected.output(), BORROWED));
    }

    /** Takes the sources as they are but for names, without what only says that nothing in them is null. */
    private static void borrow(OutsideProject project) throws IOException {
        try (var sources = Files.list(SOURCES)) {
            for (var source : sources.filter(file -> !file.endsWith("package-info.java")).toList()) {
                var text = Files.readString(source).replace(PACKAGE, project.inPackage()).replace(BUILT_IN, BORROWED);
                Files.writeString(project.sources().resolve(source.getFileName().toString().replace(BUILT_IN, BORROWED)), text);
            }
        }
    }

    /** What a theory is told to say, without its name. */
    private static List<String> rows(String csv, String theory) {
        return csv.lines().filter(line -> line.startsWith(theory + ",")).map(line -> line.substring(theory.length())).toList();
    }
}
