package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.cli.Shell;

final class OtherCommandsTest {

    private static final String FILE = Shell.example("dokdo-landing");

    @TempDir
    private Path folder;

    private static void fits(String out) {
        out.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void compareShowsWhatTheFirstChangesAgainstTheSecond() throws IOException {
        var report = folder.resolve("compare.html");
        var run = Shell.run("compare", FILE, "--scenario", "DokdoLanding", "--scenario", "Reciprocity", "--runs", "100",
                "--report", report.toString()).ends(DONE);
        assertTrue(run.out().contains("minus Reciprocity"), run.out());
        fits(run.out());
        assertTrue(Files.readString(report).contains("--scenario DokdoLanding --scenario Reciprocity"));
        var json = Shell.run("compare", FILE, "--scenario", "DokdoLanding", "--scenario", "Reciprocity", "--runs", "100", "--json", "-").ends(DONE);
        assertTrue(json.out().startsWith("{") && json.err().isEmpty());
    }

    @Test
    void compareNeedsTwoScenarios() {
        Shell.run("compare", FILE, "--scenario", "DokdoLanding").ends(WRONG_USAGE).saysInOneLine("give --scenario twice");
        Shell.run("compare", FILE).ends(WRONG_USAGE).saysInOneLine("--scenario");
    }

    @Test
    void explainShowsTheDrivers() {
        var run = Shell.run("explain", FILE, "--scenario", "DokdoLanding", "--indicator", "political", "--in", "2028-12", "--runs", "100").ends(DONE);
        assertTrue(run.out().contains("ClashOfRealities") && run.out().contains("A minister attends Takeshima Day"), run.out());
        fits(run.out());
    }

    @Test
    void explainSaysWhatThereIsToExplain() {
        var base = List.of("explain", FILE, "--scenario", "DokdoLanding");
        run(base, "--indicator", "securty", "--in", "2028-12").ends(WRONG_USAGE).saysInOneLine("did you mean security?", "view-of-Japan-by-SouthKorea");
        run(base, "--indicator", "security", "--in", "2035-01").ends(WRONG_USAGE).saysInOneLine("between 2026-01 and 2028-12");
        run(base, "--indicator", "security", "--in", "soon").ends(WRONG_USAGE).saysInOneLine("a month such as 2028-12");
    }

    private static Shell.Run run(List<String> base, String... more) {
        return Shell.run(Stream.concat(base.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void theoriesAreListedWithTheirClaims() {
        var run = Shell.run("theories", "--parameters").ends(DONE);
        assertTrue(run.out().contains("ClashOfRealities") && run.out().contains("Source: "), run.out());
        fits(run.out());
        assertTrue(Shell.run("theories", "--json").ends(DONE).out().contains("\"claim\""));
    }

    @Test
    void kindsAreListedWithWhatTheyAskForAndDo() {
        var run = Shell.run("kinds").ends(DONE);
        assertTrue(run.out().contains("TerritorialIncident") && run.out().contains("by STATE") && run.out().contains("fades over"), run.out());
        fits(run.out());
        assertTrue(Shell.run("kinds", "--json").ends(DONE).out().contains("\"effects\""));
        var one = Shell.run("kinds", "Summit").ends(DONE).out();
        assertTrue(one.startsWith("1 event kind of JapanKorea\n\nSummit  ") && !one.contains("TerritorialIncident"), one);
        assertFalse(Shell.run("kinds", "Summit", "--json").ends(DONE).out().contains("TerritorialIncident"));
        Shell.run("kinds", "Sumit").ends(WRONG_USAGE).printsNothing().saysInOneLine("Sumit", "did you mean Summit?");
        Shell.run("kinds", "--record", "JapanKore").ends(WRONG_USAGE).saysInOneLine("did you mean JapanKorea?");
    }

    @Test
    void aRecordIsSummedUpAndShownAsAPage() throws IOException {
        var page = folder.resolve("record.html");
        var run = Shell.run("record", "JapanKorea", "--report", page.toString()).ends(DONE);
        assertTrue(run.out().contains("Event kinds from the library PoliticalKinds") && run.out().contains("Record to December"), run.out());
        assertTrue(run.out().contains("Documented facts, in elements that cite a source") && run.out().contains("Passages quoted"), run.out());
        var sources = run.out().substring(run.out().indexOf("\nSources, by how often they are cited\n"));
        assertTrue(sources.startsWith("\nSources, by how often they are cited\n  tamaki2024 "), sources);
        assertTrue(sources.indexOf("      kim2012 ") > sources.indexOf("  jesmin2023 "), sources);
        assertTrue(sources.replaceAll("\\s+", " ").contains("reached through tamaki2024"), sources);
        assertTrue(sources.replaceAll("\\s+", " ").contains("Peace and Security Studies, 2023-04, particulars supplied in part "), sources);
        assertTrue(run.out().lines().noneMatch(line -> line.matches(".*(  ,|\\. ,|\\?\\.).*")), run.out());
        fits(run.out());
        assertTrue(Files.size(page) > 50_000);
        assertTrue(Shell.run("record", "JapanKorea", "--json", "-").ends(DONE).out().startsWith("{"));
    }

    @Test
    void checkPrintsJson() throws IOException {
        var file = Files.writeString(folder.resolve("a.scenario"), "scenario").toString();
        var run = Shell.run("check", file, "--json").ends(INPUT_HAS_ERRORS);
        assertTrue(run.out().contains("\"severity\": \"error\"") && run.err().isEmpty(), run.out() + run.err());
    }

    @ParameterizedTest
    @MethodSource("org.parallax.cli.Shell#commands")
    void everyCommandExplainsItself(String command) {
        var run = Shell.run(command, "--help").ends(DONE);
        assertTrue(run.out().contains("Usage: parallax " + command), run.out());
        assertEquals("", run.err());
        fits(run.out());
        assertTrue(Shell.run("--help").ends(DONE).out().contains("  " + command));
        assertEquals(run.out(), Shell.run("help", command).ends(DONE).out());
    }

    @Test
    void wrongUsageIsToldInOneLine() {
        Shell.run().ends(WRONG_USAGE).printsNothing().saysInOneLine("name a command");
        Shell.run("projct").ends(WRONG_USAGE).printsNothing().saysInOneLine("projct", "project");
        Shell.run("help", "projct").ends(WRONG_USAGE).printsNothing().saysInOneLine("projct", "project");
        Shell.run("project").ends(WRONG_USAGE).saysInOneLine("FILE", "project --help");
        Shell.run("check", "--jsn", "x.scenario").ends(WRONG_USAGE).saysInOneLine("--jsn");
        Shell.run("theories", "Clash").ends(WRONG_USAGE).saysInOneLine("nothing is known to do with 'Clash'");
        Shell.run("project", FILE, "--runs", "many").ends(WRONG_USAGE).saysInOneLine("'many' is not a whole number");
        Shell.run("verify").ends(WRONG_USAGE).saysInOneLine("./parallax verify");
    }

    @Test
    void helpBeforeACommandIsThatOfTheProgram() {
        var help = Shell.run("--help").ends(DONE).out();
        assertEquals(help, Shell.run("--help", "project").ends(DONE).out());
        assertEquals(help, Shell.run("-h", "check").ends(DONE).out());
        Shell.run("xyzzy", "check").ends(WRONG_USAGE).printsNothing().saysInOneLine("there is no command xyzzy");
        Shell.run("xyzzy", "--help").ends(WRONG_USAGE).printsNothing().saysInOneLine("there is no command xyzzy");
    }

    @Test
    void aMonthIsTakenAsItIsPrinted() throws IOException {
        var far = Files.writeString(folder.resolve("far.scenario"),
                "scenario Far on JapanKorea as of 2025-12 for 12 months { }").toString();
        run(List.of("explain", far, "--indicator", "security", "--runs", "5"), "--in", "10000-03")
                .ends(WRONG_USAGE).saysInOneLine("between 2026-01 and 2026-12, not at 10000-03");
        run(List.of("explain", far, "--indicator", "security", "--runs", "5"), "--in", "2026-3")
                .ends(WRONG_USAGE).saysInOneLine("a month such as 2026-12");
    }
}
