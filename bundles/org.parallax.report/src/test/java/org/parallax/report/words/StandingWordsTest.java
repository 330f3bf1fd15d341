package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Made;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.terminal.ProjectionTable;

/** Whoever reads of a condition reads in how many runs it was ended, and when. */
class StandingWordsTest {

    private static final ProjectionResult RESULT = new Made().conditions().result();

    @Test
    void aConditionIsToldWithItsEnd() {
        assertEquals(
                Optional.of("stands from 2027-09, ended 2028-03 to 2028-10 in 55 % of runs"),
                StandingWords.inFigures(RESULT, outcome("landing")).map(words -> words.replace('\u00a0', ' ').replace("–", " to ")));
        assertTrue(StandingWords.of(RESULT, outcome("suspension")).orElseThrow().endsWith("ended in no run"));
        assertEquals(Optional.empty(), StandingWords.of(RESULT, outcome("note")), "it is no condition");
    }

    @Test
    void theTableTellsItUnderTheEventAndTheRecordsConditionsBelow() {
        var table = ProjectionTable.of(RESULT);
        assertTrue(table.contains("  stands from 2027-09, ended "), table);
        assertTrue(table.contains("Conditions of the record, ended"), table);
        assertTrue(table.lines().anyMatch(line -> line.startsWith("Assets seized")), table);
        assertEquals(List.of("Assets seized"), DocumentedEnds.of(RESULT).stream().map(DocumentedEnds::title).toList());
    }

    @Test
    void aBarRunsToTheUsualEndOrToTheLastMonth() {
        assertEquals(Optional.of(Made.AS_OF.plusMonths(30)), stands(RESULT, "landing"));
        assertEquals(Optional.of(Made.AS_OF.plusMonths(36)), stands(RESULT, "suspension"));
        assertEquals(Optional.empty(), stands(RESULT, "note"));
    }

    private static Optional<YearMonth> stands(ProjectionResult result, String event) {
        return new ScenarioTimeline(result).happenings().stream()
                .filter(item -> item.target().id().equals(event)).findFirst().flatMap(PlotItem::stands);
    }

    private static EventOutcome outcome(String event) {
        return RESULT.occurrences().stream().filter(each -> each.event().equals(event)).findFirst().orElseThrow();
    }
}
