package org.parallax.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Outcome;
import org.parallax.report.MadeCurve;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Boxes;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordCurve.Course;
import org.parallax.report.record.RecordCurve;

/** The curve that a record implies, with the sentences of its sources on it. */
final class CurveChartTest {

    private static final RecordCurve CURVE = MadeCurve.of(YearMonth.of(1998, 1), 336);

    @Test
    void itSaysThatNoTheoryHasAPartInItAndHowFarItGoes() {
        var chart = CurveChart.of(CURVE, Theme.light(), 1040);
        assertTrue(chart.title().startsWith("By the record’s own reading, cooperation overall stands at"), chart.title());
        assertTrue(chart.svg().contains("before any theory"));
        assertTrue(chart.svg().contains("Record to 2025-12"));
    }

    @Test
    void everySentenceHasAMarkOnTheCurveAndALineInTheList() {
        var chart = CurveChart.of(CURVE, Theme.light(), 1040);
        var marks = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented).toList();
        assertEquals(List.of("worst", "sweetSpot", "thaw"), marks.stream().map(mark -> mark.target().id()).toList(), "by month");
        assertTrue(marks.get(1).text().startsWith("2. 2024-08 · Relations are in “a sweet spot” (tamaki2024) · Cooperation overall "), marks.get(1).text());
        assertTrue(marks.getFirst().text().contains("· Political "), "set on the course that it is about");
        assertTrue(chart.svg().contains("<desc>" + chart.title() + ". 1. 2021-10-01"));
    }

    @Test
    void theNumbersOfEveryMonthAreInATable() {
        var table = CurveChart.of(CURVE, Theme.light(), 1040).tables().getFirst();
        assertEquals(List.of("Month", "Cooperation overall", "Political", "View of Japan by Republic of Korea",
                "View of Republic of Korea by Japan"), table.columns());
        assertEquals(336, table.rows().size());
    }

    @Test
    void whatIsHiddenIsNotDrawnAndOverallCooperationAlwaysIs() {
        var views = Set.of("view-of-Japan-by-SouthKorea", "view-of-SouthKorea-by-Japan");
        assertEquals(List.of("Month", "Cooperation overall", "Political"), drawn(views, 900).tables().getFirst().columns());
        var all = Set.copyOf(CURVE.courses().stream().map(Course::indicator).toList());
        assertEquals(List.of("Month", "Cooperation overall"), drawn(all, 900).tables().getFirst().columns());
        assertTrue(drawn(Set.of("political"), 900).marks().stream().anyMatch(mark -> mark.text().startsWith("1. ")
                && mark.text().contains("· Cooperation overall")), "a sentence stays where its own course is hidden");
    }

    @Test
    void marksStayInsideAndApart() {
        for (int width : new int[] {360, 640, 1280, 1900}) {
            var chart = drawn(Set.of(), width);
            var numbers = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented).toList();
            assertEquals(3, numbers.size());
            for (var mark : numbers) {
                assertTrue(mark.box().x() >= 0 && mark.box().x() + mark.box().width() <= width, mark + " at " + width);
                assertTrue(numbers.stream().noneMatch(other -> other != mark && Boxes.overlap(other.box(), mark.box())), mark + " at " + width);
            }
        }
    }

    @Test
    void whatIsSaidOfATimeBeforeTheCurveIsListedWithoutAMark() {
        var late = MadeCurve.of(YearMonth.of(2022, 1), 48);
        var chart = CurveChart.of(late, Theme.light(), 1040);
        assertEquals(List.of("sweetSpot", "thaw"), chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented)
                .map(mark -> mark.target().id()).toList());
        assertTrue(chart.svg().contains("1. 2021-10-01 · Relations are the worst"));
    }

    @Test
    void aCurveWithoutSentencesHasNoList() {
        var bare = new RecordCurve(CURVE.from(), CURVE.courses(), List.of());
        assertTrue(CurveChart.of(bare, Theme.dark(), 1040).height() < CurveChart.of(CURVE, Theme.dark(), 1040).height());
    }

    @Test
    void coursesOfDifferentLengthsAreRejected() {
        var uneven = Stream.of(new Course("a", "A", List.of(1.0)), new Course("b", "B", List.of(1.0, 2.0))).toList();
        assertThrows(IllegalArgumentException.class, () -> new RecordCurve(CURVE.from(), uneven, List.of()));
    }

    private static Chart drawn(Set<String> hidden, int width) {
        var outcome = CurveChart.of(CURVE, new CurveOptions(hidden, Optional.of("worst")), Theme.light(), Frame.pane(width, 0), () -> false);
        return ((Outcome.Completed<Chart>) outcome).value();
    }
}
