package org.parallax.app.revision.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading a revision does to a machine, seen from outside, in a process that has read none before: JGit keeps for
 * ever what it once found out.
 */
class QuietReadingTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void commitPlan() throws Exception {
        try (var made = MadeRepository.in(folder.resolve("work"))) {
            plan = made.write("plan.scenario", "as committed");
            made.commit("one");
            made.write("plan.scenario", "as edited");
        }
        Files.createDirectories(folder.resolve("home/bin"));
        Files.writeString(folder.resolve("home/.gitconfig"), "[broken\n");
        var git = Files.writeString(folder.resolve("home/bin/git"), "#!/bin/sh\ntouch '" + folder.resolve("home/started") + "'\n");
        assertTrue(git.toFile().setExecutable(true));
    }

    @Test
    void nothingIsWrittenStartedOrComplainedOf() throws Exception {
        var before = files();
        assertEquals("as committed", read(List.of(), "git", "HEAD"));
        assertEquals(before, files());
    }

    @Test
    void aCopyIsReadWithoutGit() throws Exception {
        var logged = read(List.of("-Xlog:class+load:stdout"), "copy", plan.toString());
        assertTrue(logged.contains(LoneReading.class.getName()) && logged.contains("as edited"), "classes are logged");
        assertFalse(logged.contains("org.eclipse.jgit"), () -> logged.lines().filter(line -> line.contains("jgit")).findFirst().orElseThrow());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            var found = new ArrayList<String>();
            for (var path : all.sorted().toList()) {
                found.add(path + " " + Files.getLastModifiedTime(path));
            }
            return found;
        }
    }

    private String read(List<String> options, String kind, String version) throws IOException, InterruptedException {
        var home = folder.resolve("home");
        var command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                                "-Duser.home=" + home, "-cp", System.getProperty("java.class.path")),
                        options, List.of(LoneReading.class.getName(), plan.toString(), kind, version))
                .flatMap(List::stream).collect(Collectors.toList());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", home.resolve("bin").toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
