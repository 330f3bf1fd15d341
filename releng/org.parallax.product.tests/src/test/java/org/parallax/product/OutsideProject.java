package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The project of somebody who writes a theory against an installation, built by the Maven of this build without a network.
 *
 * @param theory the name of the theory
 */
record OutsideProject(Path folder, String theory) {

    /** As {@code theory new} makes it. Ends the test where it could not be built for want of a product or a Maven. */
    static OutsideProject made(Installation parallax, Path folder, String theory) throws Exception {
        var made = parallax.run("parallax", "theory", "new", theory, "--out", folder.toString());
        assertEquals(0, made.status(), made.output());
        return new OutsideProject(folder, theory);
    }

    /** Ends the test where there is no product or no Maven to build with. */
    static void assumePossible() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the built product that is copied is that of Linux");
        assumeTrue(Files.isRegularFile(maven()), "the Maven of the build is not at hand");
    }

    private static Path maven() {
        return Path.of(System.getProperty("build.maven", ""), "bin/mvn");
    }

    /** Its Java package. */
    String inPackage() {
        return theory.toLowerCase(Locale.ROOT) + "theory";
    }

    /** The folder of its sources. */
    Path sources() {
        return folder.resolve("src/main/java").resolve(inPackage());
    }

    /** The folder of its tests. */
    Path tests() {
        return folder.resolve("src/test/java").resolve(inPackage());
    }

    /** The jar that a build makes. */
    Path jar() {
        return folder.resolve("target").resolve(theory.toLowerCase(Locale.ROOT) + ".jar");
    }

    /** The report of a test class after a build. */
    Path report(String test) {
        return folder.resolve("target/surefire-reports/TEST-" + inPackage() + "." + test + ".xml");
    }

    /** Builds, tests and packs it. Gives what Maven said. */
    String build() throws Exception {
        var command = List.of("sh", maven().toString(), "-o", "-q", "-B", "-Dstyle.color=never",
                "-Dmaven.repo.local=" + System.getProperty("build.repository"), "package");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_ARGS");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assumeTrue(!output.contains("in offline mode"), "what the project needs of Maven Central is not all in the local repository");
        assertEquals(0, status, output);
        return output;
    }
}
