package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
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
        program("java/bin/java", "printf '%s\\n' \"$@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "project", "compare", "explain", "theories", "theory", "kinds", "record", "verify", "bench",
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
        assertEquals(List.of("if \"%~1\"==\"\" goto window",
            "if \"%~1\"==\"open\" if not \"%~2\"==\"--help\" if not \"%~2\"==\"-h\" goto window"),
            lines.stream().filter(line -> line.contains("goto window")).toList());
        List<String> calls = lines.stream().filter(line -> line.contains(MAIN)).map(String::strip).toList();
        assertEquals(List.of("-cp \"%home%launch\\commands.jar;%home%dropins\\*;%home%dropins\\plugins\\*\" " + MAIN + " %*"),
            calls);
        assertTrue(lines.stream().noneMatch(line -> line.contains("plugins\\*.jar") || line.contains("%home%plugins\\*;")));
    }

    /**
     * What only one of them has: the archive of Java 25, which nothing but the build can write, the width of a terminal, the
     * home that a shell knows, and the session of Linux.
     */
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
            .filter(option -> !option.startsWith("-XX:AOT") && !option.contains("SessionManagerDBus")
                && !option.startsWith("-Dparallax.columns") && !option.startsWith("-Duser.home"))
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

    @ParameterizedTest
    @ValueSource(strings = {"parallax", "parallax.command"})
    void aLinkToAScriptIsAsGoodAsTheScript(String script) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("..", home.getFileName().toString(), script));
        Files.createSymbolicLink(bin.resolve("-second"), Path.of("first"));
        Files.createSymbolicLink(folder.resolve("third"), bin.resolve("-second").toAbsolutePath());
        for (Path link : List.of(bin.resolve("first"), bin.resolve("-second"), folder.resolve("third"))) {
            Process process = start(Map.of(), List.of("sh", link.toString(), "check"));
            assertEquals("check", output(process).lines().toList().getLast(), link.toString());
        }
        ProcessBuilder beside = builder(Map.of(), List.of("sh", "first", "check")).directory(bin.toFile());
        assertEquals("check", output(beside.start()).lines().toList().getLast());
    }

    @Test
    void aColonInTheFolderNeverReachesJava() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "without /proc such an installation is refused");
        write(home.resolve("dropins/theory.jar"), "");
        write(home.resolve("dropins/v1:2.jar"), "");
        home = Files.move(home, folder.resolve("v1:2"));
        List<String> asked = start("parallax", "check");
        String path = asked.get(asked.indexOf("-cp") + 1);
        assertTrue(path.matches("[^:]+/launch/commands\\.jar:[^:]+/dropins/theory\\.jar"), path);
        assertTrue(asked.contains("-Dparallax.home=" + home.toRealPath()), asked::toString);
        assertTrue(asked.getFirst().contains("v1:2.jar") && asked.getFirst().contains("rename it"), asked.getFirst());
        assertTrue(asked.stream().noneMatch(option -> option.startsWith("-XX:SharedArchiveFile=") && option.contains(":2")), asked::toString);
        List<String> window = start("parallax", "open");
        assertFalse(window.get(window.indexOf("-jar") + 1).contains(":"), window::toString);
    }

    @Test
    void withoutAHomeEverythingStarts() throws Exception {
        Map<String, String> noHome = Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", folder.resolve("java").toString());
        for (List<String> call : List.of(List.of("check"), List.of("open"))) {
            ProcessBuilder builder = builder(Map.of(), words("parallax", call));
            builder.environment().clear();
            builder.environment().putAll(noHome);
            Process process = builder.start();
            String asked = output(process);
            assertEquals(0, process.waitFor(), asked);
            assertTrue(asked.lines().noneMatch(option -> option.startsWith("-Duser.home")), asked);
        }
    }

    @Test
    void archivesGoWhereTheyCanBeWrittenOrNowhere() throws Exception {
        Files.delete(home.resolve("configuration"));
        Path cache = folder.resolve("user/.cache/parallax");
        assertTrue(started(Map.of("HOME", folder.resolve("user").toString(), "XDG_CACHE_HOME", ""), "check")
            .contains("-XX:SharedArchiveFile=" + cache + "/commands-21.jsa"));
        for (Map<String, String> nowhere : List.of(Map.of("HOME", "", "XDG_CACHE_HOME", ""),
            Map.of("HOME", home.resolve("parallax").toString(), "XDG_CACHE_HOME", ""),
            Map.of("HOME", folder.resolve("v1:2").toString(), "XDG_CACHE_HOME", ""),
            Map.of("HOME", "", "XDG_CACHE_HOME", "not/absolute"))) {
            assertTrue(started(nowhere, "check").stream().noneMatch(option -> option.contains("Archive")), nowhere::toString);
        }
    }

    @Test
    void noArchiveIsMadeOnAFullDisk() throws Exception {
        Path full = program("full/df", "echo Filesystem; echo '/dev/x 100000 99990 10 100% /'");
        Path odd = program("odd/df", "exit 1");
        String path = System.getenv("PATH");
        assertTrue(started(Map.of("PATH", full.getParent() + ":" + path), "check").stream().noneMatch(option -> option.contains("Archive")));
        assertTrue(started(Map.of("PATH", odd.getParent() + ":" + path), "check").stream().anyMatch(option -> option.contains("Archive")));
    }

    @Test
    void theWindowKeepsToTheHomeThatIsSet() throws Exception {
        String other = folder.resolve("another home").toString();
        assertTrue(started(Map.of("HOME", other), "open").contains("-Duser.home=" + other));
    }

    @Test
    void namesAreReadAsUtf8WhateverTheLocale() throws Exception {
        program("java/bin/java", "locale charmap");
        for (Map<String, String> locale : List.of(Map.of("LC_ALL", "C"), Map.of("LC_ALL", "", "LC_CTYPE", "POSIX", "LANG", ""),
            Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""), Map.of("LC_ALL", "tlh_QO.UTF-8"))) {
            for (String command : List.of("check", "open")) {
                Process process = start(locale, words("parallax", List.of(command, "방문.scenario")));
                assertEquals("UTF-8", output(process), locale::toString);
            }
        }
    }

    @Test
    void aNameThatNobodyCanReadIsTold() throws Exception {
        Process bad = start(Map.of(), List.of("sh", "-c", "exec sh \"$1\" check \"$(printf 'caf\\351.scenario')\"", "sh", home + "/parallax"));
        String said = output(bad);
        assertEquals(2, bad.waitFor(), said);
        assertEquals("parallax: a name holds bytes that are not UTF-8: caf?.scenario; rename the file or folder.", said);

        Path bare = program("bare/locale", "[ \"$1\" = -a ] && echo C || echo ANSI_X3.4-1968");
        Map<String, String> noUtf8 = Map.of("PATH", bare.getParent() + ":" + System.getenv("PATH"));
        Process none = start(noUtf8, words("parallax", List.of("check", "방문.scenario")));
        said = output(none);
        assertEquals(2, none.waitFor(), said);
        assertTrue(said.startsWith("parallax: this system has no UTF-8 locale") && said.lines().count() == 1, said);
        assertEquals(0, start(noUtf8, words("parallax", List.of("check", "visit.scenario"))).waitFor());
    }

    @Test
    void streamsThatTheCallerClosedStayOutOfTheWay() throws Exception {
        program("java/bin/java", "for n in 0 1 2; do [ -e /dev/fd/$n ] || exit 9; done; echo result || exit 8");
        for (String closed : List.of("<&-", "2>&-", "<&- 2>&-")) {
            Process process = start(Map.of(), List.of("sh", "-c", "exec sh \"$1\" check " + closed, "sh", home + "/parallax"));
            assertEquals("result", output(process), closed);
            assertEquals(0, process.waitFor(), closed);
        }
        assertEquals(8, start(Map.of(), List.of("sh", "-c", "exec sh \"$1\" check >&-", "sh", home + "/parallax")).waitFor(),
            "writing to it fails, as it must");
    }

    @Test
    void anEmptyArgumentOpensNothing() throws Exception {
        Process process = process("parallax", "open", "");
        assertTrue(output(process).contains("an empty argument"));
        assertEquals(2, process.waitFor());
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

    private List<String> started(Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(environment, words("parallax", List.of(arguments)));
        String asked = output(process);
        assertEquals(0, process.waitFor(), asked);
        return asked.lines().toList();
    }

    private Process process(String script, String... arguments) throws IOException {
        return start(Map.of(), words(script, List.of(arguments)));
    }

    private List<String> words(String script, List<String> arguments) {
        return Stream.concat(Stream.of("sh", home.resolve(script).toString()), arguments.stream()).toList();
    }

    private Process start(Map<String, String> environment, List<String> words) throws IOException {
        return builder(environment, words).start();
    }

    private ProcessBuilder builder(Map<String, String> environment, List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().remove("PARALLAX_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        return builder;
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** A program of that name below the folder, which does what the line of sh says. */
    private Path program(String name, String line) throws IOException {
        Path program = write(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
