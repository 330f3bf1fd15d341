package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** Which inputs drive a change, as commands tell it. */
final class SensitivityTellingTest {

    @TempDir
    private Path folder;

    private static Shell.Run run(String command, String... more) {
        var words = new ArrayList<>(List.of(
                command, Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--runs", "60", "--theory", "QuasiAlliance"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new)).ends(DONE);
    }

    private static Shell.Run explain(String... more) {
        var words = new ArrayList<>(List.of("--indicator", "security", "--in", "2028-12"));
        words.addAll(List.of(more));
        return run("explain", words.toArray(String[]::new));
    }

    @Test
    void explainTellsAssumptionsAndParametersWithTheirEnds() {
        var out = explain().out();
        var table = out.substring(out.indexOf("Sensitivity of what the scenario changes: security cooperation in 2028-12"));
        assertTrue(table.contains("  Assumed United States          0.4 ") && table.contains("  commitment                     0.7 "), table);
        assertTrue(table.contains("    parameter, "), table);
        assertTrue(table.matches("(?s).*\\n  \\d+ others, each less than \\d\\.\\d points\\n.*"), table);
        assertTrue(table.indexOf("not a prediction") > 0, "the caveat stands last");
        out.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void againstTheBaselineItIsNotTold() {
        assertFalse(explain("--against", "baseline").out().contains("Sensitivity of what"));
    }

    @Test
    void explainAndProjectWriteItAsJson() {
        var explained = explain("--json", "-").out();
        assertTrue(explained.startsWith("{") && explained.contains("\"manifest\"") && explained.contains("\"attribution\""), explained);
        assertTrue(Pattern.compile("\"sort\": \"assumption\",\\s+\"id\": \"UnitedStates commitment\"").matcher(explained).find());
        var projected = run("project", "--json", "-").out();
        assertTrue(Pattern.compile("\"sensitivity\": \\[\\s+\\{\\s+\"theory\": \"QuasiAlliance\",\\s+\"indicator\": \"cooperation\"")
                .matcher(projected).find());
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        assertEquals(explain("--json", "-", "--threads", "1").out(), explain("--json", "-", "--threads", "3").out());
    }

    @Test
    void thePageAndTheFolderOfChartsHaveTheTornado() throws IOException {
        var page = folder.resolve("a.html");
        run("project", "--report", page.toString(), "--svg", folder.resolve("charts").toString());
        var html = Files.readString(page);
        assertTrue(html.contains("<a href=\"#sensitivity\">What drives it</a>") && html.contains("<section id=\"sensitivity\">"));
        assertTrue(html.contains("All that was moved under quasi-alliance") || html.contains("All that was moved under Quasi-alliance"), "its table");
        assertTrue(Files.readString(folder.resolve("charts/QuasiAlliance-tornado.svg")).contains("low end"));
    }
}
