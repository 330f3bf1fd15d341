package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** What given series did after the nearest documented events, as an author would ask; no series here was ever measured. */
class PrecedentSeriesTest {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    /** The months of the precedents of the example's landing that are known by December 2025, with the chronicle. */
    private static final List<String> LANDINGS = List.of("2005-03", "2006-04", "2012-08", "2024-08");

    @TempDir
    private Path folder;

    @BeforeEach
    void aSeriesThatFellThreeMonthsAfterEachLanding() throws IOException {
        write("visitors", "both", fallen(300));
    }

    /** Ten throughout, and four three months after each precedent. */
    private static double[] fallen(int length) {
        var after = LANDINGS.stream().map(month -> YearMonth.parse(month).plusMonths(3)).collect(Collectors.toSet());
        return IntStream.range(0, length).mapToDouble(i -> after.contains(FIRST.plusMonths(i)) ? 4 : 10).toArray();
    }

    private void write(String id, String direction, double... values) throws IOException {
        var head = String.join("\n# ", "# title: Visitors, made up", "unit: thousand", "step: month", "source: a test", "direction: " + direction,
                "split: 2010-12", "kind: stock", "indicator: societal", "sign: +", "seasonal: no");
        var lines = IntStream.range(0, values.length).mapToObj(i -> FIRST.plusMonths(i) + "," + values[i]).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(id + ".csv"), head + "\nperiod,value\n" + lines + "\n");
    }

    private Shell.Run landing(String... more) {
        var call = new String[9 + more.length];
        System.arraycopy(new String[] {"precedents", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--with", "PublicChronicle",
            "--event", "landing", "--data=" + folder}, 0, call, 0, 9);
        System.arraycopy(more, 0, call, 9, more.length);
        return Shell.run(call);
    }

    private static String words(String out) {
        return out.replaceAll("\\s+", " ");
    }

    @Test
    void theFallIsFoundAgain() {
        var run = landing().ends(DONE);
        var row = run.out().lines().filter(line -> line.startsWith("  after 3 months ")).toList();
        assertEquals(1, row.size(), run.out());
        assertTrue(row.getFirst().matches("  after 3 months +-[23]\\.\\d+ +-\\d+\\.\\d+ to .* 4"), row.getFirst());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("  after 6 months +[-+]?0\\.\\d+ .*")), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void jsonHoldsEveryValueBesideItsForecast() {
        var json = words(landing("--json", "-").ends(DONE).out());
        assertTrue(json.contains("\"series\": [ { \"series\": \"visitors\", \"unit\": \"thousand\", \"standardDeviation\": "), json);
        assertTrue(json.contains("\"event\": \"leeOnTheIslets\", \"period\": \"2012-11\", \"value\": 4, \"forecast\": "), json);
        assertTrue(json.matches(".*\"series\": \"visitors\", \"title\": \"Visitors, made up\", .*\"sha256\": \"[0-9a-f]{64}\".*"), json);
        assertTrue(json.contains("\"refused\": []"), json);
    }

    @Test
    void nothingIsUsedThatWasNotOverAsOf() throws IOException {
        var text = "scenario Early on JapanKorea as of 2012-11 for 12 months { event landing in 2013-03 : TerritorialIncident"
                + " { by SouthKorea over Territory intensity severe } }";
        var early = Files.writeString(folder.resolve("early.scenario"), text).toString();
        var before = Shell.run("precedents", early, "--data", folder.toString()).ends(DONE).out();
        var moved = fallen(300);
        Arrays.fill(moved, 155, moved.length, -99);
        write("visitors", "both", moved);
        assertEquals(before, Shell.run("precedents", early, "--data", folder.toString()).ends(DONE).out());
        moved[154] = -99;
        write("visitors", "both", moved);
        assertFalse(before.equals(Shell.run("precedents", early, "--data", folder.toString()).ends(DONE).out()));
    }

    @Test
    void withoutAFolderThereIsNoSeries() {
        var call = new String[] {"precedents", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--json", "-"};
        var json = Shell.run(call).ends(DONE).out();
        assertFalse(json.contains("\"series\""), json);
        assertFalse(json.contains("\"refused\""), json);
    }

    @Test
    void aSeriesOfOtherStatesIsLeftOut() throws IOException {
        write("other", "JPN->CHN", fallen(300));
        assertTrue(words(landing().ends(DONE).out()).contains("Left out: other, it is about JPN and CHN, not about JPN and KOR."));
    }

    @Test
    void aFileWithErrorsIsToldAndTheOthersUsed() throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "# titel: x\nperiod,value\n2012-13,1\n");
        var run = landing().ends(INPUT_HAS_ERRORS);
        run.says("broken.csv:1:3: error there is no key \"titel\"; did you mean title?", "broken.csv:3:1: error \"2012-13\" is no period",
                "what stands in those files was left out, all else was used");
        assertTrue(words(run.out()).contains("Left out: broken, its file has errors."), run.out());
        assertTrue(run.out().contains("visitors: Visitors, made up"), run.out());
    }

    @Test
    void aFolderThatHoldsNoSeriesIsSaid() throws IOException {
        var file = Shell.example("dokdo-landing");
        Shell.run("precedents", file, "--scenario", "DokdoLanding", "--data", folder.resolve("no").toString())
                .ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("there is no folder");
        var empty = Files.createDirectory(folder.resolve("empty")).toString();
        Shell.run("precedents", file, "--scenario", "DokdoLanding", "--data", empty)
                .ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("holds no series: a series is a file whose name ends in .csv");
    }

    @Test
    void noResultTakesThePlaceOfASeries() throws IOException {
        var series = folder.resolve("visitors.csv");
        var before = Files.readString(series);
        landing("--json", series.toString()).ends(INPUT_HAS_ERRORS).printsNothing().saysInOneLine("it is the file that is read");
        assertEquals(before, Files.readString(series));
        assertEquals(Set.of("visitors.csv"), Set.of(folder.toFile().list()));
    }
}
