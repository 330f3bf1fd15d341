package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** Results with {@code --given} are limited to those runs, and everything that is written says so. */
final class GivenOptionTest {

    private static final String FILE = Shell.example("dokdo-landing");

    @TempDir
    private Path folder;

    private static Shell.Run project(String... more) {
        var arguments = new ArrayList<>(List.of("project", FILE, "--scenario", "DokdoLanding", "--runs", "400"));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    @Test
    void theTableSaysWhichRunsItIsAbout() {
        var out = project("--given", "response=court").ends(DONE).out();
        assertTrue(out.contains("400 runs, seed 7\nCounted here are only the runs in which “Files at the ICJ” is chosen: "), out);
        assertTrue(out.lines().anyMatch(line -> line.strip().matches("Files at the ICJ +100 %")), out);
        assertTrue(out.lines().anyMatch(line -> line.strip().matches("Quiet channel +0 %")), out);
        out.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void reportAndJsonSayHowToMakeThemAgain() throws IOException {
        project("--given", "court", "--given", "not suspension", "--json", folder.resolve("a.json").toString(),
                "--report", folder.resolve("a.html").toString()).ends(DONE);
        var json = Files.readString(folder.resolve("a.json")).replaceAll("\\s+", "");
        assertTrue(json.contains("\"given\":[{\"branch\":\"response=court\",\"words\":\"“FilesattheICJ”ischosen\"},"
                + "{\"branch\":\"notsuspension\""), json.substring(0, 900));
        var page = Files.readString(folder.resolve("a.html"));
        assertTrue(page.contains("--given response=court --given &quot;not suspension&quot; --runs 400")
                || page.contains("--given response=court --given \"not suspension\" --runs 400"));
        assertTrue(page.contains("runs in which “Files at the ICJ” is chosen and "));
    }

    @Test
    void anOptionMayStandAloneAndThreadsChangeNoByte() {
        assertEquals(
                project("--given", "court", "--json", "-", "--threads", "1").ends(DONE).out(),
                project("--given", " response = court ", "--json", "-", "--threads", "3").ends(DONE).out());
    }

    @Test
    void compareAndExplainCountTheSameRuns() {
        var compared = Shell.run("compare", FILE, "--scenario", "Reciprocity", "--scenario", "DokdoLanding", "--runs", "400",
                "--given", "not ceremony").ends(DONE).out();
        assertTrue(compared.replaceAll("\\s+", " ").contains("“A minister attends Takeshima Day” does not happen: "), compared);
        var explained = Shell.run("explain", FILE, "--scenario", "DokdoLanding", "--runs", "400", "--given", "court",
                "--indicator", "political", "--in", "2028-12").ends(DONE).out();
        assertTrue(explained.startsWith("Counted here are only the runs in which “Files at the ICJ” is chosen: "), explained);
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        project("--given", "response=cuort").ends(WRONG_USAGE).saysInOneLine(
                "there is no response=cuort in DokdoLanding; did you mean response=court? There is: ");
        project("--given", "not visit").ends(WRONG_USAGE).saysInOneLine("there is no visit in DokdoLanding");
        Shell.run("compare", FILE, "--scenario", "Reciprocity", "--scenario", "DokdoLanding", "--runs", "100", "--given", "visit")
                .ends(DONE);
    }

    @Test
    void noRunLeftIsInputAtFault() {
        var run = project("--given", "court", "--given", "restraint").ends(INPUT_HAS_ERRORS);
        assertTrue(run.err().contains("Theory ClashOfRealities leaves no run to count: none of 400 meets"
                + " “response=court and response=restraint”; give less with --given"), run.err());
        assertEquals("", run.out());
    }
}
