package org.parallax.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
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
import org.parallax.report.record.RecordCurve.Verdict;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDate;
import org.parallax.report.words.MonthWords;

/** The curve that a record implies, with the sentences of its sources on it. */
final class CurveChartTest {

    private static final RecordCurve CURVE = MadeCurve.of(YearMonth.of(1998, 1), 336);

    @Test
    void itSaysThatNoTheoryHasAPartInItAndHowFarItGoes() {
        var chart = CurveChart.of(CURVE, Theme.light(), 1040);
        assertTrue(chart.title().startsWith("By the record’s own reading, cooperation overall stands at"), chart.title());
        assertTrue(chart.svg().contains("before any theory"));
        assertTrue(chart.svg().contains("Record to 2025-12, drawn from 1998-01"));
        assertTrue(chart.title().contains("; since 1998 it was lowest at"), chart.title());
    }

    @Test
    void everySentenceHasAMarkOnTheCurveAndALineInTheList() {
        var chart = CurveChart.of(CURVE, Theme.light(), 1040);
        var marks = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented).toList();
        assertEquals(List.of("spiral", "worst", "sweetSpot", "thaw"), marks.stream().map(mark -> mark.target().id()).toList(), "by month");
        assertTrue(marks.get(2).text().startsWith("3. 2024-08 · Relations are in “a sweet spot” (tamaki2024) · Cooperation overall "), marks.get(2).text());
        assertTrue(marks.get(1).text().contains("· Political "), "set on the course that it is about");
        assertTrue(chart.svg().contains("<desc>" + chart.title() + ". 1. 2017 to 2019-06 · A spiral"));
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
                && mark.text().contains("· Political ")), "a sentence stays where its course is hidden, and is compared with no other");
    }

    @Test
    void marksStayInsideAndApart() {
        for (int width : new int[] {360, 640, 1280, 1900}) {
            var chart = drawn(Set.of(), width);
            var numbers = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented).toList();
            assertEquals(4, numbers.size());
            for (var mark : numbers) {
                assertTrue(mark.box().x() >= 0 && mark.box().x() + mark.box().width() <= width, mark + " at " + width);
                assertTrue(numbers.stream().noneMatch(other -> other != mark && Boxes.overlap(other.box(), mark.box())), mark + " at " + width);
            }
        }
    }

    @Test
    void inAPaneThePlotComesBeforeTheListAndItsNamesAreNotCut() {
        for (var pane : List.of(Frame.pane(400, 240), Frame.pane(640, 260), Frame.pane(940, 380), Frame.pane(940, 900))) {
            var chart = drawn(Set.of(), pane);
            var plot = chart.panels().getFirst().plot();
            assertTrue(plot.height() >= Math.max(110, 0.35 * pane.height().orElseThrow()), plot + " in " + pane);
            assertTrue(plot.y() <= 0.4 * pane.height().orElseThrow(), plot + " in " + pane);
            assertTrue(chart.svg().contains("Record to 2025-12"), "its reach in " + pane);
            assertTrue(chart.svg().contains(" View of Republic of Korea by Japan<"), "named in full in " + pane);
            assertTrue(chart.svg().contains("A spiral"), "the list is below, to be scrolled to, in " + pane);
        }
    }

    @Test
    void whatIsSaidOfATimeBeforeTheCurveIsChosenFromTheList() {
        var late = MadeCurve.of(YearMonth.of(2022, 1), 48);
        var chart = CurveChart.of(late, Theme.light(), 1040);
        var marks = chart.marks().stream().filter(mark -> mark.target() instanceof MarkTarget.Documented).toList();
        assertEquals(List.of("sweetSpot", "thaw", "spiral", "worst"), marks.stream().map(mark -> mark.target().id()).toList());
        double plot = marks.getFirst().box().y();
        assertTrue(marks.get(3).box().y() > plot + 200, "below the plot");
        assertTrue(chart.svg().contains("2. 2021-10-01 · Relations are the worst"));
    }

    @Test
    void whatIsSaidOfASpanIsComparedWithAllItsMonths() {
        var spiral = CURVE.verdicts().get(2);
        var course = CURVE.courseOf(spiral);
        var stretch = CURVE.stretch(spiral).orElseThrow();
        assertEquals(YearMonth.of(2017, 1), stretch.from());
        assertEquals(YearMonth.of(2019, 6), stretch.to());
        var levels = MonthWords.from(stretch.from(), 30).stream().map(month -> CURVE.level(course, month).orElseThrow()).toList();
        assertEquals(levels.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), stretch.mean(), 1e-9);
        assertEquals(CURVE.level(course, stretch.lowestIn()).orElseThrow(), stretch.lowest());
        var mark = CurveChart.of(CURVE, Theme.light(), 1040).marks().stream().filter(each -> each.target().id().equals("spiral")).findFirst();
        assertTrue(mark.orElseThrow().text().contains(" on average, lowest "), mark.toString());
    }

    @Test
    void aBareYearStandsInItsMiddle() {
        assertEquals(YearMonth.of(1987, 7), new Verdict("v", "V", "", RecordDate.of(Year.of(1987)), List.of()).first());
        assertEquals(YearMonth.of(1987, 7), new Verdict("v", "V", "", RecordDate.of(Year.of(1987)), List.of()).last());
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
        return drawn(hidden, Frame.pane(width, 0));
    }

    private static Chart drawn(Set<String> hidden, Frame pane) {
        var outcome = CurveChart.of(CURVE, new CurveOptions(hidden, Optional.of("worst")), Theme.light(), pane, () -> false);
        return ((Outcome.Completed<Chart>) outcome).value();
    }
}
