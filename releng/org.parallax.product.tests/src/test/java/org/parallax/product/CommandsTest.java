package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of an installation, through its start scripts, in processes of their own. */
class CommandsTest {

    private static final List<String> OF_THE_WINDOW = List.of("org.eclipse.swt", "org.eclipse.ui", "org.eclipse.jface",
            "org.eclipse.core.", "org.eclipse.osgi", "org.parallax.workbench", "com.github.weisj.jsvg", "bcpg", "bcprov",
            "bcutil", "org.tukaani.xz", "org.commonmark", "com.sun.jna");

    @TempDir
    private Path folder;

    private Installation parallax;

    @BeforeEach
    void install() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the built product that is copied is that of Linux");
        parallax = Installation.in(folder);
    }

    @Test
    void everyCommandIsReachableFromBothScriptsOfTheShell() throws Exception {
        var help = parallax.run("parallax", "--help");
        assertEquals(0, help.status(), help.output());
        assertEquals(help, parallax.run("parallax.command", "--help"));
        var commands = help.output().lines().dropWhile(line -> !line.startsWith("Commands:")).skip(1)
                .takeWhile(line -> line.startsWith("  ")).filter(line -> line.matches("  \\w.*"))
                .map(line -> line.strip().split(" ")[0]).toList();
        assertTrue(commands.containsAll(Set.of("check", "project", "compare", "explain", "theories", "kinds", "record")),
                help.output());
        for (var command : commands) {
            // The window has its own way in, which OpenTest goes.
            if (!command.equals("open")) {
                var usage = parallax.run("parallax.command", command, "--help");
                assertEquals(0, usage.status(), usage.output());
                assertTrue(usage.output().contains("parallax " + command), usage.output());
            }
        }
    }

    @Test
    void theCommandsFindTheTheoriesAndTheRecordThatCameWithThem() throws Exception {
        var theories = parallax.run("parallax", "theories");
        assertTrue(theories.status() == 0 && theories.output().contains("QuasiAlliance"), theories.output());
        var record = parallax.run("parallax", "record");
        assertTrue(record.status() == 0 && record.output().contains("JapanKorea"), record.output());
    }

    @Test
    void theCommandsSeeNothingOfTheWindow() throws Exception {
        var seen = classPath();
        assertTrue(seen.stream().anyMatch(jar -> jar.startsWith("org.parallax.cli_")), seen::toString);
        assertEquals(Set.of(), seen.stream().filter(jar -> OF_THE_WINDOW.stream().anyMatch(jar::startsWith))
                .collect(Collectors.toSet()));
    }

    @Test
    void aJarThatIsDroppedInIsSeen() throws Exception {
        Files.writeString(parallax.folder().resolve("dropins/damaged.jar"), "no jar");
        var theories = parallax.run("parallax", "theories");
        assertTrue(theories.output().contains("damaged.jar"), theories.output());
        assertTrue(theories.output().contains("QuasiAlliance"), theories.output());
    }

    private List<String> classPath() throws Exception {
        try (var jar = new JarFile(parallax.folder().resolve("launch/commands.jar").toFile())) {
            return Stream.of(jar.getManifest().getMainAttributes().getValue("Class-Path").split(" "))
                    .map(entry -> Path.of(entry).getFileName().toString()).toList();
        }
    }
}
