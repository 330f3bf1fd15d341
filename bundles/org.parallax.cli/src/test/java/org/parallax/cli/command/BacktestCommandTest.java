package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.INTERRUPTED;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** Back-tests on made-up series, with few runs, as a user would call them. */
class BacktestCommandTest {

    private static final Path SERIES = Path.of("src/test/resources/series");
    private static final Path FAULTY = Path.of("src/test/resources/faulty-series/months.csv");

    @TempDir
    private Path folder;

    private static Shell.Run run(String... more) {
        return Shell.run(call(more));
    }

    /** One theory, few runs. */
    private static String[] call(String... more) {
        return Stream.concat(Stream.of("backtest", "--theory", "QuasiAlliance", "--runs", "8", "--layers", "core"), Stream.of(more)).toArray(String[]::new);
    }

    /** A copy of the made-up series, to which a test may add. */
    private Path series() throws IOException {
        var copy = Files.createDirectories(folder.resolve("series"));
        try (var files = Files.list(SERIES)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void withoutSeriesTheReplaysArePlayed() {
        var out = run().ends(DONE).out();
        assertTrue(out.startsWith("Back-test of JapanKorea: "), out);
        assertTrue(out.contains("REPLAYS") && out.contains("hits, record alone"), out);
        assertFalse(out.contains("PRIMARY"), out);
        assertTrue(words(out).contains("No series was given, so nothing was scored: nothing is shown of any theory."), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 80), out);
    }

    @Test
    void everySeriesIsScoredOrRefusedAndResultsGoWhereTheyAreSent() throws IOException {
        var json = folder.resolve("scores.json");
        var page = folder.resolve("page.html");
        var cards = folder.resolve("cards");
        var run = run("--data", series().toString(), "--json", json.toString(), "--report", page.toString(), "--cards", cards.toString()).ends(DONE);
        assertTrue(run.err().contains("parallax: wrote " + json) && run.err().contains("parallax: wrote " + page), run.err());
        assertTrue(run.err().contains(" score cards into " + cards), run.err());
        var text = Files.readString(json);
        for (var id : new String[] {"quarters", "yearly-control"}) {
            assertTrue(text.contains("\"series\": \"" + id + "\""), id);
        }
        assertTrue(text.contains("\"scores\": [") && text.contains("\"refused\": ["), text);
        assertTrue(Files.readString(page).contains("--data series --record JapanKorea"), "no way to make it again");
        assertTrue(Files.exists(cards.resolve("QuasiAlliance.csv")) && Files.exists(cards.resolve("Kernel.csv")));
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void jsonAloneGoesToStandardOutputTheSameForAnyThreadsAndAgain() throws IOException {
        var data = series().toString();
        var kept = folder.resolve("kept").toString();
        var first = run("--data", data, "--json", "-", "--threads", "1", "--resume", kept).ends(DONE);
        assertTrue(first.out().startsWith("{\n") && first.out().endsWith("}\n"), first.out());
        assertEquals("", first.err());
        assertEquals(first.out(), run("--data", data, "--json", "-", "--threads", "3", "--resume", kept).ends(DONE).out());
        assertEquals(first.out(), run("--data", data, "--json", "-", "--threads", "2").ends(DONE).out());
    }

    /** Both faults of the file are told at once; the others are scored. */
    @Test
    void aFileWithErrorsIsToldAndTheOthersAreScored() throws IOException {
        var data = series();
        Files.copy(FAULTY, data.resolve("months.csv"));
        var run = run("--data", data.toString(), "--json", "-").ends(INPUT_HAS_ERRORS);
        assertTrue(run.err().contains("months.csv:3:3: error there is no key \"seasonl\"; did you mean seasonal?"), run.err());
        assertTrue(run.err().contains("months.csv:10:9: error the key \"sign\" cannot be \"plus\"; write + or -"), run.err());
        assertTrue(run.err().endsWith("errors in the files that were read; what stands in those files was left out, all else was scored\n"), run.err());
        assertTrue(run.out().contains("\"series\": \"months\"") && run.out().contains("Its file has"), "not among the refused");
        assertTrue(run.out().contains("\"series\": \"yearly-control\""), "the others were not read");
    }

    @Test
    void wrongCallsAreToldInOneLineBeforeAnythingIsRun() throws IOException {
        Shell.run("backtest", "--theory", "Quasi").ends(WRONG_USAGE).printsNothing().saysInOneLine("did you mean QuasiAlliance?");
        Shell.run("backtest", "--theory", "Kernel", "--theory", "Kernel").ends(WRONG_USAGE).saysInOneLine("given twice");
        Shell.run("backtest", "--layers", "all").ends(WRONG_USAGE).saysInOneLine("--layers is core, chronicle or both, not all");
        Shell.run("backtest", "--runs", "0").ends(WRONG_USAGE).saysInOneLine("--runs lies between 1 and");
        Shell.run("backtest", "--threads", "0").ends(WRONG_USAGE).saysInOneLine("--threads lies between 1 and");
        Shell.run("backtest", "--record", "JapanKore").ends(WRONG_USAGE).saysInOneLine("did you mean JapanKorea?");
        run("--data", folder.resolve("none").toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("no folder " + folder.resolve("none"));
        run("--data", folder.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("holds no series");
    }

    @Test
    void foldersThatAreNoneAreToldWithTheirPathOnce() throws IOException {
        var file = Files.writeString(folder.resolve("series.csv"), "x");
        run("--data", file.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine(file + " is a file: name the folder");
        run("--resume", file.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("nothing can be kept in " + file + ": it is a file; name a folder");
        var below = file.resolve("kept");
        var error = run("--resume", below.toString()).ends(INPUT_HAS_ERRORS).printsNothing().err();
        assertEquals("parallax: nothing can be kept in " + below + ": no folder can be made or written there; choose another place\n", error);
        Shell.run("backtest", "--cards", folder.resolve("cards").toString()).ends(WRONG_USAGE).printsNothing().saysInOneLine("--cards needs --data");
    }

    /** Told once with its place and its cure; among the refused only which line to look at. */
    @Test
    void anIndicatorThatTheRecordLacksIsAnErrorOfTheFile() throws IOException {
        var data = series();
        var quarters = data.resolve("quarters.csv");
        Files.writeString(quarters, Files.readString(quarters).replaceFirst("# indicator: \\S+", "# indicator: sociatal"));
        var run = run("--data", data.toString()).ends(INPUT_HAS_ERRORS);
        assertTrue(run.err().matches("(?s).*quarters\\.csv:\\d+:14: error there is no indicator \"sociatal\"; did you mean societal\\?\n.*"), run.err());
        assertTrue(words(run.out()).contains("quarters, record alone: Its file has an error, in line "), run.out());
        assertFalse(run.out().contains("sociatal"), "told twice");
    }

    @Test
    void noSeriesIsEverOverwritten() throws IOException {
        var data = series();
        var file = data.resolve("quarters.csv");
        var before = Files.readString(file);
        run("--data", data.toString(), "--json", file.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("it is the file that is read");
        run("--data", data.toString(), "--cards", data.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("that is read");
        run("--data", data.toString(), "--resume", data.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("that is read");
        run("--data", data.toString(), "--cards", file + "/cards").ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("is in the way");
        run("--json", "-", "--report", "-").ends(WRONG_USAGE).printsNothing();
        assertEquals(before, Files.readString(file));
        try (var left = Files.list(data)) {
            assertEquals(2, left.count(), "something was written beside the series");
        }
    }

    @Test
    void oneThatIsCalledOffWritesNothingAndSaysHowToGoOn() throws IOException {
        var json = folder.resolve("scores.json");
        var kept = folder.resolve("kept").toString();
        var called = new AtomicBoolean(true);
        var run = Shell.run(called, OptionalInt.empty(), call("--data", series().toString(), "--json", json.toString(), "--resume", kept)).ends(INTERRUPTED);
        run.printsNothing().saysInOneLine("called off; no result was written, and the same command goes on from what is kept in " + kept);
        assertFalse(Files.exists(json));
        Shell.run(called, OptionalInt.empty(), call()).ends(INTERRUPTED).printsNothing().saysInOneLine("called off; nothing was written");
    }

    @Test
    void progressIsShownOnATerminalAlone() {
        assertEquals("", run().ends(DONE).err());
        assertTrue(Shell.run(new AtomicBoolean(), OptionalInt.of(60), call()).ends(DONE).err().contains("Back-testing"));
    }

    private static String words(String out) {
        return out.replaceAll("\\s+", " ");
    }
}
