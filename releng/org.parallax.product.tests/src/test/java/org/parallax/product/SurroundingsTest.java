package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of an installation where a system is not as at home: without a locale, a home or a stream, or in German. */
class SurroundingsTest {

    private static final String VISIT = "scenario Visit on JapanKorea as of 2025-12 for 12 months { }\n";

    @TempDir
    private Path folder;

    private Installation parallax;

    @BeforeEach
    void install() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the built product that is copied is that of Linux");
        parallax = Installation.in(folder);
        Files.writeString(parallax.home().resolve("방문.scenario"), VISIT);
    }

    private record Ended(int status, String out, String err) {}

    /** Runs a line of sh in the home of the user, where {@code $P} is the start script, with nothing else in the environment. */
    private Ended sh(Path installation, Map<String, String> environment, String line) throws Exception {
        var err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder("sh", "-c", line).directory(parallax.home().toFile()).redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home"),
                "P", installation.resolve("parallax").toString()));
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err.toPath()));
    }

    private Ended sh(String line) throws Exception {
        return sh(parallax.folder(), Map.of(), line);
    }

    @Test
    void namesOfAnyScriptAreReadAndWrittenWithoutALocale() throws Exception {
        for (var environment : List.of(Map.<String, String>of(), Map.of("LC_ALL", "C"), Map.of("LANG", "xx_XX.UTF-8"))) {
            var ended = sh(parallax.folder(), environment, "\"$P\" check 방문.scenario . && \"$P\" project 방문.scenario --runs 5"
                    + " --theory Persistence --json 결과.json --csv 표.csv --report 보고.html --svg 그림 >/dev/null");
            assertEquals(0, ended.status, ended.err);
            for (var name : List.of("결과.json", "표.csv", "보고.html", "그림/Persistence-political.svg")) {
                assertTrue(Files.exists(parallax.home().resolve(name)), name);
            }
        }
    }

    @Test
    void anInstallationStartsInAFolderOfAnyName() throws Exception {
        for (var name : List.of("설치", "v1:2", "a folder's \"$HOME\"", "v1:2 설치")) {
            var moved = Files.move(parallax.folder(), Files.createDirectories(folder.resolve(name)).resolve("px"));
            for (var command : List.of("theories", "check 방문.scenario", "project 방문.scenario --runs 5 --theory Persistence --json -")) {
                var ended = sh(moved, Map.of(), "\"$P\" " + command);
                assertEquals(0, ended.status, name + ": " + ended.err);
                assertTrue(!ended.out.contains("VM") && !ended.out.contains("[warning]"), ended.out);
            }
            Files.move(moved, parallax.folder());
        }
    }

    @Test
    void nothingIsNeededOfAUser() throws Exception {
        assertEquals(0, sh("\"$P\" check 방문.scenario <&-").status);
        assertEquals(0, sh("\"$P\" check 방문.scenario 2>&-").status);
        assertEquals(0, sh(parallax.folder(), Map.of("HOME", "/nonexistent", "TERM", "dumb"), "\"$P\" check 방문.scenario").status);
        var closed = sh("\"$P\" theories >&-");
        assertEquals(1, closed.status);
        assertTrue(closed.err.contains("standard output: it is closed;"), closed.err);
    }

    @Test
    void theFolderAtHandNeedsNoWayToIt() throws Exception {
        sh("mkdir -p outer/inner");
        // Root may enter every folder, unless it gives that up.
        var asAUser = sh("id -u").out.strip().equals("0") ? "setpriv --bounding-set=-dac_override,-dac_read_search " : "";
        assumeTrue(asAUser.isEmpty() || sh(asAUser + "true").status == 0, "nobody but root can be here");
        var closed = sh("cd outer/inner; chmod 0 ..; " + asAUser + "\"$P\" --version; ended=$?; chmod 700 ..; exit $ended");
        assertEquals(0, closed.status, closed.err);
        assertEquals(0, sh("cd outer/inner; mv ../../outer ../../other; \"$P\" --version").status);
    }

    @Test
    void aFolderThatHasGoneIsTold() throws Exception {
        for (var gone : List.of("rmdir ../here", "rmdir ../here; mkdir ../here")) {
            var ended = sh("mkdir -p here; cd here; " + gone + "; \"$P\" --version");
            assertEquals(2, ended.status, ended.err);
            assertTrue(ended.err.contains("the folder you are in is no longer there; change to another."), ended.err);
        }
    }

    @Test
    void aReaderWhoHasGoneIsNoFailureInGermanEither() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/share/locale/de/LC_MESSAGES/libc.mo")), "this system speaks no German");
        assumeTrue(sh("localedef -i de_DE -f UTF-8 ../de_DE.UTF-8; test -d ../de_DE.UTF-8").status == 0, "no locale can be made here");
        var german = Map.of("LOCPATH", folder.toString(), "LC_ALL", "de_DE.UTF-8");
        var ended = sh(parallax.folder(), german,
                "{ \"$P\" project 방문.scenario --runs 5 --json -; echo $? >status; } | head -n 1 >/dev/null; cat status");
        assertEquals(new Ended(0, "0\n", ""), ended);
        var full = sh(parallax.folder(), german, "\"$P\" theories >/dev/full; \"$P\" project 방문.scenario --runs 5 --json /dev/full");
        assertTrue(full.err.lines().allMatch(line -> line.contains("the disk is full; free some space")), full.err);
    }
}
