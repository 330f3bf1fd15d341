package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.EXPECTATION_FAILED;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.INTERRUPTED;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cli.Shell;

final class ProjectCommandTest {

    private static final String FILE = Shell.example("dokdo-landing");

    @TempDir
    private Path folder;

    private static Shell.Run project(String... more) {
        return project(new AtomicBoolean(), OptionalInt.empty(), more);
    }

    private static Shell.Run project(AtomicBoolean cancelled, OptionalInt columns, String... more) {
        var arguments = new ArrayList<>(List.of("project", FILE, "--scenario", "DokdoLanding", "--runs", "100"));
        arguments.addAll(List.of(more));
        return Shell.run(cancelled, columns, arguments.toArray(String[]::new));
    }

    @Test
    void aTableGoesToStandardOutputAndNothingElse() {
        var run = project().ends(DONE);
        assertTrue(run.out().contains("Security cooperation"), run.out());
        assertTrue(run.out().contains("seed 7"), "the scenario's own seed");
        assertEquals("", run.err());
    }

    @Test
    void jsonStandsAlone() {
        var json = project("--json", "-").ends(DONE).out();
        assertTrue(json.startsWith("{"), json);
        for (var key : List.of("manifest", "indicators", "months", "projections", "baseline", "events", "decisions",
                "drivers", "disagreement", "regimes", "expectations", "scenarioHash", "recordHash", "asOf", "parallax")) {
            assertTrue(json.contains("\"" + key + "\":"), key);
        }
        assertTrue(json.contains("\"view-of-Japan-by-SouthKorea\""));
        assertTrue(json.strip().endsWith("}"));
    }

    @Test
    void threadsChangeNoByte() {
        assertEquals(project("--json", "-", "--threads", "1").out(), project("--json", "-", "--threads", "2").out());
    }

    @Test
    void everyKindOfFileIsWritten() throws IOException {
        project("--json", folder.resolve("a.json").toString(), "--csv", folder.resolve("a.csv").toString(),
                "--report", folder.resolve("a.html").toString(), "--svg", folder.resolve("charts/new").toString()).ends(DONE);
        assertTrue(Files.readString(folder.resolve("a.json")).startsWith("{"));
        var csv = Files.readAllLines(folder.resolve("a.csv"));
        assertTrue(csv.getFirst().startsWith("# note: A projection under "), csv.getFirst());
        assertTrue(csv.get(1).startsWith("# scenario: DokdoLanding ("), csv.get(1));
        assertEquals("theory,variant,indicator,month,statistic,value",
                csv.stream().filter(line -> !line.startsWith("#")).findFirst().orElseThrow());
        assertTrue(Files.readString(folder.resolve("a.html")).contains("parallax project dokdo-landing.scenario --scenario DokdoLanding"));
        try (var charts = Files.list(folder.resolve("charts/new"))) {
            for (var chart : charts.toList()) {
                assertTrue(chart.toString().endsWith(".svg"));
                assertTrue(Files.readString(chart).contains("<metadata>note: A projection under "), chart.toString());
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(4, left.count(), "nothing half-written is left");
        }
    }

    @Test
    void anOptionOverridesWhatTheScenarioAsks() {
        var out = project("--theory", "Persistence", "--seed", "11").ends(DONE).out();
        assertTrue(out.contains("seed 11") && out.contains("Persistence") && !out.contains("ClashOfRealities"), out);
    }

    @Test
    void allStandsForEveryInstalledTheoryWhateverTheScenarioNames() throws IOException {
        var file = Files.writeString(folder.resolve("one.scenario"),
                "scenario One on JapanKorea as of 2025-12 for 12 months { project with Persistence runs 5 }\n"
                        + "scenario Two extends One { }").toString();
        assertFalse(Shell.run("project", file, "--scenario", "One").ends(DONE).out().contains("QuasiAlliance"));
        for (var call : List.of(List.of("project", file), List.of("explain", file, "--indicator", "security", "--in", "2026-06"),
                List.of("compare", file, "--scenario", "Two"))) {
            var out = Shell.run(Stream.concat(call.stream(), Stream.of("--scenario", "One", "--theory", "all")).toArray(String[]::new)).ends(DONE).out();
            assertTrue(out.contains("QuasiAlliance") && out.contains("Climatology"), out);
        }
        project("--theory", "all", "--theory", "Kernel").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("--theory all takes every installed theory; leave the others out");
    }

    @Test
    void severalScenariosNeedAName() {
        Shell.run("project", FILE).ends(WRONG_USAGE).printsNothing().saysInOneLine("2 scenarios", "--scenario", "DokdoLanding", "Reciprocity");
    }

    @Test
    void anUnknownScenarioSuggestsTheNearest() {
        Shell.run("project", FILE, "--scenario", "DokdoLandin").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("no scenario DokdoLandin", "did you mean DokdoLanding?", "Reciprocity");
    }

    @Test
    void anUnknownTheorySuggestsTheNearest() {
        project("--theory", "QuasiAliance").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("no theory QuasiAliance", "did you mean QuasiAlliance?", "Persistence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "100000001", "99999999999999999999", "many", ""})
    void runsThatMakeNoSense(String runs) {
        Shell.run("project", FILE, "--scenario", "DokdoLanding", "--runs", runs).ends(WRONG_USAGE).printsNothing().saysInOneLine("runs");
    }

    @Test
    void threadsThatMakeNoSense() {
        project("--threads", "0").ends(WRONG_USAGE).saysInOneLine("--threads lies between 1 and");
    }

    @Test
    void strictHoldsTheAuthorToTheExpectations() throws IOException {
        var file = Files.writeString(folder.resolve("bold.scenario"),
                "scenario Bold on JapanKorea as of 2025-12 for 12 months { expect security above 99 in 2026-06 with probability 90% }").toString();
        Shell.run("project", file, "--runs", "50").ends(DONE);
        Shell.run("project", file, "--runs", "50", "--strict").ends(EXPECTATION_FAILED);
        project("--strict").ends(DONE);
    }

    @Test
    void aDecisionTakenAnewTakesThePlaceOfTheInheritedOne() throws IOException {
        var file = Files.writeString(folder.resolve("anew.scenario"), """
                scenario Asked on JapanKorea as of 2025-12 for 12 months {
                  decision answer "Yes or no?" in 2026-06 { option yes "Says yes" 100% { } option no "Says no" 0% { } }
                }
                scenario Anew extends Asked {
                  without answer
                  decision answer "Yes or no?" in 2026-06 { option yes "Says yes" 0% { } option no "Says no" 100% { } }
                }
                """).toString();
        var out = Shell.run("project", file, "--scenario", "Anew", "--runs", "50").ends(DONE).out();
        assertEquals(1, out.lines().filter(line -> line.startsWith("Yes or no?")).count(), out);
        assertTrue(out.lines().anyMatch(line -> line.matches(" +Says no +100 %")), out);
        assertTrue(out.lines().anyMatch(line -> line.matches(" +Says yes +0 %")), out);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheWork() throws IOException {
        var missing = folder.resolve("absent/a.json").toString();
        project("--json", missing).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("cannot write " + missing, "no folder", "create it");
        project("--report", folder.toString()).ends(INPUT_HAS_ERRORS).saysInOneLine("it is a folder", "give a file name");
        var file = Files.writeString(folder.resolve("file"), "").toString();
        project("--svg", file).ends(INPUT_HAS_ERRORS).saysInOneLine("cannot make the folder");
        project("--json", "-", "--csv", "-").ends(WRONG_USAGE).saysInOneLine("only one result can go to standard output");
    }

    @Test
    void whatAnAuthorWroteIsNeverOverwritten() throws IOException {
        var source = Files.writeString(folder.resolve("mine.scenario"), "scenario").toString();
        project("--report", source).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("cannot write " + source, "another file name");
        assertEquals("scenario", Files.readString(Path.of(source)));
    }

    @Test
    void aFullDiskIsToldInOneLine() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
        project("--json", "/dev/full").ends(INPUT_HAS_ERRORS).saysInOneLine("cannot write /dev/full", "the disk is full", "free some space");
    }

    @Test
    void whatWasThereBeforeStaysWhenWorkIsCalledOff() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "before");
        project(new AtomicBoolean(true), OptionalInt.empty(), "--json", file.toString()).ends(INTERRUPTED).printsNothing().saysInOneLine("called off");
        assertEquals("before", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        var watched = project(new AtomicBoolean(), OptionalInt.of(80)).ends(DONE);
        assertTrue(watched.err().contains("Projecting ████") && watched.err().contains("100 %"), watched.err());
        assertFalse(watched.out().contains("Projecting"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 80, 58, 40, 24, 23, 17, 16, 6, 5, 1})
    void progressNeverFillsALine(int columns) {
        var lines = project(new AtomicBoolean(), OptionalInt.of(columns)).ends(DONE).err().split("\r");
        assertEquals(0, Stream.of(lines).filter(line -> line.length() >= columns).count(), List.of(lines)::toString);
        assertEquals(columns > 5, Stream.of(lines).anyMatch(line -> line.endsWith("100 %")), List.of(lines)::toString);
        assertTrue(lines.length == 0 || lines[lines.length - 1].isBlank(), "the line is cleared");
    }
}
