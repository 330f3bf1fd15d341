package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.extension.InstalledRecord;

/** Every command names a broken record with its file, and goes on without it. */
final class BrokenRecordTest {

    private static final String EXAMPLE = Shell.example("dokdo-landing");

    /** Every command that reads plug-ins. */
    private static final List<String[]> COMMANDS = List.of(
            new String[] {"theories"},
            new String[] {"kinds"},
            new String[] {"record", "JapanKorea"},
            new String[] {"check", EXAMPLE},
            new String[] {"project", EXAMPLE, "--scenario", "DokdoLanding", "--runs", "10"},
            new String[] {"compare", EXAMPLE, "--scenario", "Reciprocity", "--scenario", "DokdoLanding", "--runs", "10"},
            new String[] {"explain", EXAMPLE, "--scenario", "DokdoLanding", "--runs", "10", "--indicator", "security", "--in", "2028-12"});

    private static final String RECORD = """
            package elsewhere;
            public class %s %s {
                %s
                public String name() { return "%s"; }
                public java.util.List<java.net.URL> files() { return java.util.List.of(%s.class.getResource("%s.class")); }
            }
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandNamesEachBrokenFileAndGoesOn() {
        return COMMANDS.stream().map(command -> DynamicTest.dynamicTest(command[0], () -> {
            missing();
            throwing();
            outdated();
            Files.writeString(dropins().resolve("half.jar"), "PK and then nothing");
            var run = run(command).ends(DONE);
            assertEquals(4, run.err().lines().filter(line -> line.contains("left out")).count(), run.err());
            run.says(
                    "parallax: gone.jar offers elsewhere.Gone, which was left out: there is no such class in it; get a version",
                    "parallax: throwing.jar offers elsewhere.Throwing, which was left out: nothing to stand on; get a version",
                    "parallax: outdated.jar offers elsewhere.Outdated, which was left out: it needs elsewhere.Base, which is missing;",
                    "parallax: half.jar in the dropins folder is no jar that can be read and was left out; get it anew");
        }));
    }

    @Test
    void aRecordWithoutFilesIsBrokenToo() throws IOException {
        var source = RECORD.formatted("Empty", "implements org.parallax.dsl.extension.InstalledRecord", "", "Empty", "Empty", "None")
                .replaceAll("List\\.of\\(.*\\)", "List.of()");
        compile("Empty", source);
        jar("empty.jar", "Empty", "elsewhere/Empty.class");
        run("record", "JapanKorea").ends(DONE).saysInOneLine("empty.jar offers elsewhere.Empty, which was left out: its record has no file; get");
    }

    @Test
    void twoRecordsOfOneNameAreForTheUserToPart() throws IOException {
        compile("Twin", RECORD.formatted("Twin", "implements org.parallax.dsl.extension.InstalledRecord", "", "JapanKorea", "Twin", "Twin"));
        jar("twin.jar", "Twin", "elsewhere/Twin.class");
        for (var command : COMMANDS) {
            run(command).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("Two records have the name JapanKorea: ",
                    "JapanKoreaRecord", "elsewhere.Twin in twin.jar", "; take the jar of one out of the dropins folder");
        }
    }

    /** A service entry for a class that is not in the jar. */
    private void missing() throws IOException {
        jar("gone.jar", "Gone");
    }

    private void throwing() throws IOException {
        compile("Throwing", RECORD.formatted("Throwing", "implements org.parallax.dsl.extension.InstalledRecord",
                "public Throwing() { throw new IllegalStateException(\"nothing to stand on\"); }", "Throwing", "Throwing", "Throwing"));
        jar("throwing.jar", "Throwing", "elsewhere/Throwing.class");
    }

    /** Compiled against a class that is missing where it is used. */
    private void outdated() throws IOException {
        compile("Base", "package elsewhere; public class Base {}");
        compile("Outdated", RECORD.formatted(
                "Outdated", "extends Base implements org.parallax.dsl.extension.InstalledRecord", "", "Outdated", "Outdated", "Outdated"));
        jar("outdated.jar", "Outdated", "elsewhere/Outdated.class");
    }

    private Path dropins() throws IOException {
        return Files.createDirectories(folder.resolve("dropins"));
    }

    private void jar(String name, String type, String... classes) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(dropins().resolve(name)))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + InstalledRecord.class.getName()));
            out.write(("elsewhere." + type).getBytes(StandardCharsets.UTF_8));
            for (var each : classes) {
                out.putNextEntry(new JarEntry(each));
                Files.copy(folder.resolve("classes").resolve(each), out);
            }
        }
    }

    private void compile(String type, String text) throws IOException {
        var source = Files.createDirectories(folder.resolve("src")).resolve(type + ".java");
        Files.writeString(source, text);
        var classes = Files.createDirectories(folder.resolve("classes"));
        var language = Path.of(InstalledRecord.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(),
                "-cp", language + File.pathSeparator + classes, source.toString());
        assertEquals(0, status);
    }

    /** Runs a command as the start script does: what was dropped in is on the class path. */
    private Shell.Run run(String... command) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var home = Optional.ofNullable(System.getProperty("parallax.home"));
        try (var loader = new URLClassLoader(dropped(), before)) {
            thread.setContextClassLoader(loader);
            System.setProperty("parallax.home", folder.toString());
            return Shell.run(command);
        } finally {
            thread.setContextClassLoader(before);
            home.ifPresentOrElse(old -> System.setProperty("parallax.home", old), () -> System.clearProperty("parallax.home"));
        }
    }

    private URL[] dropped() throws IOException {
        try (var jars = Files.list(dropins())) {
            var paths = jars.sorted().toList();
            var urls = new URL[paths.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = paths.get(i).toUri().toURL();
            }
            return urls;
        }
    }
}
