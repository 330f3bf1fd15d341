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
        long silent = page.lines().mapToLong(line -> line.split(" as the Kernel<", -1).length - 1).sum();
        assertEquals(2 * (5 * 3 + 1), silent, "hits of theories that are silent seem to be theirs");
    }

    @Test
    void valuesThatCouldNotBeScoredStandInATableWithTheReason() {
        assertTrue(page(new MadeBacktest()).replace('\u00a0', ' ').contains(">after Dec 2025, to Jun 2026<"), "which months");
        assertTrue(page(new MadeBacktest()).contains(">The record with its layers ends there.<"), "why");
        assertFalse(page(new MadeBacktest().replaysOnly()).contains("values that could not be"));
    }

    @Test
    void linksAreToldAsTheyAreMade() {
        var page = page(new MadeBacktest());
        assertTrue(page.contains("beyond the fading of documented news") && page.contains("anywhere between nothing and the scale"));
        assertFalse(page.contains("plus the change of its indicator"));
    }

    /** Headings claim no more than the summary does, and what is worse as plainly. */
    @Test
    void headingsKeepTheRules() {
        assertTrue(page(new MadeBacktest().overKernel(0.12)).contains("ClashOfRealities and Pool are shown to forecast better than the record’s events alone: Korean"));
        var elsewhere = page(new MadeBacktest().overKernel(0.12).elsewhere(0.9));
        assertFalse(elsewhere.contains("are shown to forecast better than the record’s events alone: Korean"));
        assertTrue(elsewhere.contains("four skills above 0 left out: found as well round the calendar"), "not told how many");
        assertTrue(page(new MadeBacktest().overKernel(-0.2)).contains("ClashOfRealities and Pool are shown to forecast worse than the record’s events alone, no theory better: Korean"));
        assertTrue(page(new MadeBacktest().overKernel(0.12).alone()).contains("ClashOfRealities is shown to forecast better than the record’s events alone: Korean"));
        assertFalse(page(new MadeBacktest().overKernel(0.95)).contains("are shown to forecast better than the record’s events alone: Japanese"), "of nine values");
        assertTrue(page(new MadeBacktest().blind(-0.06)).contains("; blind, "), "worse than the best baseline");
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
                .map(Score::skill).filter(skill -> skill.overKernel().low() != 0).toList();
        intervals.forEach(skill -> assertTrue(page.contains("informed, over the Kernel " + ScoreWords.full(skill.overKernel())), skill::toString));
    }
}
