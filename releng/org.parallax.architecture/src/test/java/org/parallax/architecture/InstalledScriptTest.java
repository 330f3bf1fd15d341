package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the start scripts of an installation with a stand-in for Java that prints its arguments. */
class InstalledScriptTest {

    private static final Path ROOT_FILES = Checkout.ROOT.resolve("features/org.parallax.feature.headless/rootfiles");
    private static final String MAIN = "org.parallax.cli.Main";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the scripts are for sh");
        home = Files.createDirectories(folder.resolve("an installation"));
        try (Stream<Path> files = Files.walk(ROOT_FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(ROOT_FILES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(home.resolve("configuration"));
        write(home.resolve("launch/commands.jar"), "");
        write(home.resolve("plugins/org.eclipse.equinox.launcher_1.jar"), "");
        write(folder.resolve("java/release"), "JAVA_VERSION=\"21.0.4\"\n");
        Path java = write(folder.resolve("java/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "project", "compare", "explain", "theories", "kinds", "record", "verify", "bench",
        "backtest", "lsp", "help", "--help", "--version", "a command of tomorrow"})
    void everyCommandIsReachableFromBothScriptsOfTheShell(String command) throws Exception {
        for (String script : List.of("parallax", "parallax.command")) {
            List<String> asked = start(script, command, "two words", "!", "--option=*");
            assertEquals(List.of(MAIN, command, "two words", "!", "--option=*"),
                asked.subList(asked.indexOf(MAIN), asked.size()), script);
        }
    }

    @Test
    void everyCommandIsReachableFromTheScriptOfWindows() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("parallax.bat"));
        assertEquals(List.of("if \"%~1\"==\"\" goto window", "if \"%~1\"==\"open\" goto window"),
            lines.stream().filter(line -> line.contains("goto window")).toList());
        List<String> calls = lines.stream().filter(line -> line.contains(MAIN)).map(String::strip).toList();
        assertEquals(List.of("-cp \"%home%launch\\commands.jar;%home%dropins\\*;%home%dropins\\plugins\\*\" " + MAIN + " %*"),
            calls);
        assertTrue(lines.stream().noneMatch(line -> line.contains("plugins\\*.jar") || line.contains("%home%plugins\\*;")));
    }

    /** What only one of them has: the archive of Java 25, which nothing but the build can write, and the session of Linux. */
    @Test
    void theScriptOfWindowsGivesTheOptionsOfTheShell() throws IOException {
        String shell = Files.readString(home.resolve("parallax"));
        String windows = Files.readString(home.resolve("parallax.bat")).replace("\r\n", "\n");
        int shellWindow = shell.indexOf("run_window() {");
        int windowsWindow = windows.indexOf(":window\n");
        int commands = windows.indexOf("set \"tiers=");
        assertEquals(options(shell.substring(shell.indexOf("run_command() {"), shellWindow)),
            options(windows.substring(commands, windowsWindow)));
        assertEquals(options(shell.substring(shellWindow)), options(windows.substring(windowsWindow)));
        assertTrue(options(windows.substring(commands, windowsWindow)).contains("-Dstdout.encoding=UTF-8"));
        assertTrue(Files.readString(home.resolve("launch/java.sh")).contains("parallax_java_minimum=21\n")
            && windows.contains("if %major% lss 21 ("));
    }

    private static Set<String> options(String script) {
        return Pattern.compile("-(?:D|XX:)[^\\s\"$%]+").matcher(script).results().map(MatchResult::group)
            .filter(option -> !option.startsWith("-XX:AOT") && !option.contains("SessionManagerDBus"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void commandsUseTheJarOfTheBuildAndThenTheDropins() throws Exception {
        write(home.resolve("plugins/org.parallax.workbench_1.jar"), "");
        String built = home.toRealPath() + "/launch/commands.jar";
        assertEquals(built, classPath());

        write(home.resolve("dropins/a theory.jar"), "");
        write(home.resolve("dropins/plugins/record.jar"), "");
        assertEquals(built + ":" + home.toRealPath() + "/dropins/a theory.jar:" + home.toRealPath()
            + "/dropins/plugins/record.jar", classPath());
    }

    @Test
    void withoutTheListOfTheBuildCommandsSaySo() throws Exception {
        Files.delete(home.resolve("launch/commands.jar"));
        Process process = process("parallax", "check");
        String said = output(process);
        assertEquals(70, process.waitFor());
        assertTrue(said.contains("launch/commands.jar") && said.contains("is missing"), said);
    }

    @Test
    void onlyOpenAndADoubleClickStartTheWindow() throws Exception {
        for (List<String> asked : List.of(start("parallax", "open", "x.scenario"),
            start("parallax.command", "open", "x.scenario"))) {
            assertEquals("x.scenario", asked.getLast());
            assertTrue(asked.contains("-jar"), asked::toString);
        }
        assertTrue(start("parallax.command").contains("-jar"));
        assertFalse(start("parallax").contains("-jar"));
    }

    private String classPath() throws Exception {
        List<String> asked = start("parallax", "check");
        return asked.get(asked.indexOf("-cp") + 1);
    }

    /** The arguments that the script passes to Java. */
    private List<String> start(String script, String... arguments) throws Exception {
        Process process = process(script, arguments);
        String asked = output(process);
        assertEquals(0, process.waitFor(), asked);
        return asked.lines().toList();
    }

    private Process process(String script, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("sh", home.resolve(script).toString()),
            Stream.of(arguments)).toList()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().remove("PARALLAX_JAVA_OPTIONS");
        return builder.start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
