package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Score;
import org.parallax.report.MadeBacktest;
import org.parallax.report.score.BacktestExport;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.ScoreWords;

class BacktestReportTest {

    private static String page(MadeBacktest made) {
        return BacktestReport.of(new BacktestExport(made.made(), made.played(), "parallax backtest --data series"));
    }

    @Test
    void thePageIsWholeWhateverItsTitlesHold() {
        for (var made : List.of(new MadeBacktest(), new MadeBacktest().replaysOnly(), new MadeBacktest().small(),
                new MadeBacktest().title("</title><script>alert(1)</script>"))) {
            var page = page(made);
            PagesTest.wellFormed(page);
            PagesTest.linked(page);
            assertFalse(page.contains("<script"));
            assertTrue(page.contains("<pre>parallax backtest --data series --report backtest-JapanKorea.html</pre>"));
        }
    }

    /** None is left out: what is not in the summary stands in a table. */
    @Test
    void everyScoreAndEveryReplayStandsOnIt() {
        var backtest = new MadeBacktest().made();
        var page = page(new MadeBacktest());
        long rows = page.lines().filter(line -> line.matches("<tr><td>\\w+</td><td>\\d+ months?</td>.*")).count();
        assertEquals(backtest.scores().size(), rows);
        assertEquals(backtest.replays().size(), Stream.of("✓ ", "✗ ").mapToInt(mark -> page.split(mark, -1).length - 1).sum() - 2, "two stand in the note");
    }

    @Test
    void theSummaryComesFirstAndTheEndpointsNext() {
        var page = page(new MadeBacktest().overKernel(0.12));
        var order = Stream.of("class=\"summary\"", "Contents", "id=\"primary\"", "id=\"scores\"", "id=\"calibration\"", "id=\"refused\"",
                "id=\"links\"", "id=\"replays\"", "id=\"controls\"", "id=\"made\"").map(page::indexOf).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertFalse(order.contains(-1), order.toString());
        assertTrue(page.contains("Of the three endpoints fixed beforehand two are shown and one is not shown."));
        assertTrue(page.contains("ab".repeat(32)), "no digest of a series");
    }

    @Test
    void eachSeriesHasOnePictureAndItsTextAlternativeHoldsEveryInterval() {
        var sheets = SeriesScores.of(new MadeBacktest().made());
        var page = page(new MadeBacktest());
        assertEquals(sheets.size(), page.split("<figure>", -1).length - 1);
        var intervals = sheets.stream().flatMap(sheet -> sheet.all().stream())
                .filter(score -> score.of().arm().id().equals("events") && score.of().horizon() == 6 && !score.of().theory().equals("Kernel"))
                .map(Score::skill).toList();
        intervals.forEach(skill -> assertTrue(page.contains("informed, over the Kernel " + ScoreWords.full(skill.overKernel())), skill::toString));
    }
}
