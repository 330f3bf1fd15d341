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
import javax.tools.ToolProvider;
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

    /** The steps of releng/extending.md, "A record", with nothing but the installation and a JDK. */
    @Test
    void aRecordThatSomebodyElseMadeIsOneJarAway() throws Exception {
        var texts = Path.of("../../bundles/org.parallax.record.madeup");
        var classes = Files.createDirectories(folder.resolve("classes"));
        var source = folder.resolve("Straits.java");
        Files.writeString(source, Files.readString(texts.resolve("src/main/java/org/parallax/record/madeup/MadeUpRecord.java"))
                .replaceFirst("package .*;", "package straits;").replace("MadeUpRecord", "Straits"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d", classes.toString(),
                "-cp", plugin("org.parallax.dsl_").toString(), source.toString()));
        var services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.parallax.dsl.extension.InstalledRecord"), "straits.Straits\n");
        for (var part : List.of("record", "examples", "templates", "docs")) {
            copy(texts.resolve(part), classes.resolve("straits").resolve(part));
        }
        assertEquals(0, java.util.spi.ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file",
                parallax.folder().resolve("dropins/straits.jar").toString(), "-C", classes.toString(), "."));

        var record = parallax.run("parallax", "record", "VeldriaKarsund");
        assertTrue(record.status() == 0 && record.output().startsWith("VeldriaKarsund  Veldria – Karsund"), record.output());
        var example = texts.resolve("examples/closed-locks.scenario").toRealPath().toString();
        var checked = parallax.run("parallax", "check", example);
        assertTrue(checked.status() == 0 && checked.output().contains("0 errors, 0 warnings"), checked.output());
        var projected = parallax.run("parallax", "project", example, "--scenario", "ClosedLocks", "--runs", "50");
        assertTrue(projected.status() == 0 && projected.output().contains("View of Veldria by Karsund"), projected.output());
        assertTrue(parallax.run("parallax", "kinds", "TollRise", "LeadershipChange").output().contains("2 event kinds of VeldriaKarsund"));
    }

    private Path plugin(String beginning) throws Exception {
        try (var jars = Files.list(parallax.folder().resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(beginning)).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private List<String> classPath() throws Exception {
        try (var jar = new JarFile(parallax.folder().resolve("launch/commands.jar").toFile())) {
            return Stream.of(jar.getManifest().getMainAttributes().getValue("Class-Path").split(" "))
                    .map(entry -> Path.of(entry).getFileName().toString()).toList();
        }
    }
}
