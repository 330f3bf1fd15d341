package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theory that somebody else writes, from {@code theory new} to a projection, built by the Maven of this build without a network. */
class ForeignTheoryTest {

    private static final String EXAMPLE = "../../bundles/org.parallax.record.japankorea/examples/dokdo-landing.scenario";

    @TempDir
    private Path folder;

    @Test
    void isMadeBuiltTestedDroppedInAndProjects() throws Exception {
        OutsideProject.assumePossible();
        var parallax = Installation.in(folder);
        var project = OutsideProject.made(parallax, folder.resolve("a project"), "Tides");
        assertTrue(Files.readString(project.folder().resolve("README.md")).contains("mvn -q package"));

        var said = project.build();
        assertTrue(Files.exists(project.report("TidesClaimTest")), said);
        assertTrue(Files.readString(project.report("TidesContractTest")).contains(" DRIFT\""), said);

        var tested = parallax.run("parallax", "theory", "test", project.jar().toString());
        assertTrue(tested.status() == 0 && tested.output().contains(" promises kept, 0 broken"), tested.output());
        assertFalse(parallax.run("parallax", "theories").output().contains("Tides 1"));

        Files.copy(project.jar(), parallax.folder().resolve("dropins/tides.jar"));
        var theories = parallax.run("parallax", "theories");
        assertTrue(theories.output().contains("Tides 1"), theories.output());
        var projected = parallax.run("parallax", "project", Path.of(EXAMPLE).toRealPath().toString(), "--scenario", "DokdoLanding",
                "--theory", "Tides", "--runs", "50");
        assertTrue(projected.status() == 0 && projected.output().contains("Tides in 2028-12"), projected.output());
    }
}
