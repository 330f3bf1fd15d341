package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.report.chart.SkillsChart;
import org.parallax.report.data.BacktestJson;
import org.parallax.report.design.Theme;
import org.parallax.report.page.BacktestReport;
import org.parallax.report.score.BacktestExport;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.terminal.BacktestTable;
import org.parallax.report.terminal.Columns;

/** Everything that is written of a back-test, letter for letter, as it was last looked at and found good; accepted as in {@link GoldenTest}. */
class BacktestGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> written() {
        return all().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String name, String actual) throws IOException {
        var file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("parallax.golden"))) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, "differs from " + name + "; -Dparallax.golden=update accepts it");
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        var nothing = new MadeBacktest().made();
        var shown = new MadeBacktest().overKernel(0.12).blind(-0.04).onControl(0.02).made();
        var small = new MadeBacktest().small().overKernel(0.12).blind(-0.04).made();
        all.put("backtest.txt", BacktestTable.of(nothing, new MadeBacktest().played()));
        all.put("backtest-shown.txt", BacktestTable.of(shown, List.of()));
        all.put("backtest-replays.txt", BacktestTable.of(new MadeBacktest().replaysOnly().made(), new MadeBacktest().played()));
        all.put("backtest.json", BacktestJson.of(small));
        all.put("backtest.html", BacktestReport.of(new BacktestExport(small, new MadeBacktest().played(), "parallax backtest --data series")));
        all.put("backtest-replays.html", BacktestReport.of(new BacktestExport(new MadeBacktest().replaysOnly().made(), List.of(), "parallax backtest")));
        all.put("skills.svg", SkillsChart.of(SeriesScores.of(shown).getFirst(), Theme.light()).svg());
        all.put("skills-dark.svg", SkillsChart.of(SeriesScores.of(nothing).get(1), Theme.dark()).svg());
        return all;
    }

    @Test
    void everyTableFitsATerminal() {
        all().forEach((name, text) -> assertTrue(
                !name.endsWith(".txt") || text.lines().allMatch(line -> Columns.width(line) <= 80), name));
    }
}
