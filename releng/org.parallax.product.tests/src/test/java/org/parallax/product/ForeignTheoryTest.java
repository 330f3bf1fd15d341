package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theory that somebody else writes, from {@code theory new} to a projection, built by the Maven of this build without a network. */
class ForeignTheoryTest {

    private static final String EXAMPLE = "../../bundles/org.parallax.record.japankorea/examples/dokdo-landing.scenario";

    @TempDir
    private Path folder;

    @Test
    void isMadeBuiltTestedDroppedInAndProjects() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the built product that is copied is that of Linux");
        var maven = Path.of(System.getProperty("build.maven", ""), "bin/mvn");
        assumeTrue(Files.isRegularFile(maven), "the Maven of the build is not at hand");
        var parallax = Installation.in(folder);
        var project = folder.resolve("a project");
        var made = parallax.run("parallax", "theory", "new", "Tides", "--out", project.toString());
        assertEquals(0, made.status(), made.output());
        assertTrue(Files.readString(project.resolve("README.md")).contains("mvn -q package"));

        var built = build(maven, project);
        assumeTrue(!built.output().contains("in offline mode"), "what the project needs of Maven Central is not all in the local repository");
        assertEquals(0, built.status(), built.output());
        var reports = project.resolve("target/surefire-reports");
        assertTrue(Files.exists(reports.resolve("TEST-tidestheory.TidesClaimTest.xml")), built.output());
        assertTrue(Files.readString(reports.resolve("TEST-tidestheory.TidesContractTest.xml")).contains(" DRIFT\""), built.output());
        var jar = project.resolve("target/tides.jar");

        var tested = parallax.run("parallax", "theory", "test", jar.toString());
        assertTrue(tested.status() == 0 && tested.output().contains(" promises kept, 0 broken"), tested.output());
        assertFalse(parallax.run("parallax", "theories").output().contains("Tides 1"));

        Files.copy(jar, parallax.folder().resolve("dropins/tides.jar"));
        var theories = parallax.run("parallax", "theories");
        assertTrue(theories.output().contains("Tides 1"), theories.output());
        var projected = parallax.run("parallax", "project", Path.of(EXAMPLE).toRealPath().toString(), "--scenario", "DokdoLanding",
                "--theory", "Tides", "--runs", "50");
        assertTrue(projected.status() == 0 && projected.output().contains("Tides in 2028-12"), projected.output());
    }

    private Installation.Run build(Path maven, Path project) throws Exception {
        var command = List.of("sh", maven.toString(), "-o", "-q", "-B", "-Dstyle.color=never",
                "-Dmaven.repo.local=" + System.getProperty("build.repository"), "package");
        var builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_ARGS");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Installation.Run(process.waitFor(), output);
    }
}
