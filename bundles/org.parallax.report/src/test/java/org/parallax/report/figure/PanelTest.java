package org.parallax.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;

/** A picture tells where its months stand and what can be read off at each, in figures, words and a table. */
class PanelTest {

    private final ChartContext context = new ChartContext(new Made().months(24).result(), Theme.light(), Frame.pane(685, 448));
    private final Chart indicators = drawn(Subject.of(context, 0, Indicator.COOPERATION), ChartKind.INDICATORS);

    @Test
    void everyIndicatorHasItsPlotOfTheSameMonths() {
        assertEquals(Indicator.SHOWN.size(), indicators.panels().size());
        for (var panel : indicators.panels()) {
            assertEquals(context.time(0, 1).first(), panel.first());
            assertEquals(context.last(), panel.last());
            assertEquals(panel.plot().x(), panel.x(panel.first()), 1e-9);
            assertEquals(panel.plot().x() + panel.plot().width(), panel.x(panel.last()), 1e-9);
        }
    }

    @Test
    void aMonthIsFoundWhereItStands() {
        var panel = indicators.panels().get(3);
        for (var reading : panel.readings()) {
            assertEquals(reading.month(), panel.month(panel.x(reading.month())));
        }
        assertEquals(panel.first(), panel.month(-100));
        assertEquals(panel.last(), panel.month(10_000));
        assertTrue(panel.at(YearMonth.of(1900, 1)).isEmpty());
    }

    @Test
    void thePastIsDocumentedAndTheRestIsReadWithItsSpreadAndWhatThereWouldBeWithout() {
        var panel = indicators.panels().getFirst();
        assertEquals(List.of("Documented"), labels(panel.at(context.asOf()).orElseThrow()));
        assertEquals(
                List.of("Median", "50 % of runs", "80 % of runs", "90 % of runs", "Without this scenario", "Change"),
                labels(panel.at(context.last()).orElseThrow()));
        var median = panel.at(context.last()).orElseThrow().figures().getFirst();
        assertTrue(panel.plot().contains(panel.plot().x(), median.y().orElseThrow()));
    }

    @Test
    void happeningsAreInOrderOfTime() {
        var months = indicators.happenings().stream().map(PlottedEvent::first).toList();
        assertEquals(months.stream().sorted().toList(), months);
        assertTrue(!months.isEmpty());
    }

    @Test
    void theTableHasALineForEachPlotAndMonth() {
        var table = indicators.tables().getFirst();
        int months = indicators.panels().getFirst().readings().size();
        assertEquals(months * Indicator.SHOWN.size(), table.rows().size());
        table.rows().forEach(row -> assertEquals(table.columns().size(), row.size()));
        var lines = table.tabbed().lines().toList();
        assertEquals(table.rows().size() + 1, lines.size());
        assertEquals(String.join("\t", table.columns()), lines.getFirst());
    }

    @Test
    void picturesWithoutMonthsHaveTablesToo() {
        var known = context.result().drivers().getFirst();
        var subject = Subject.of(context, 0, known.indicator()).by(known.month());
        var drivers = drawn(subject, ChartKind.DRIVERS);
        assertTrue(drivers.panels().isEmpty());
        assertEquals("Change since Dec\u00a02025", drivers.tables().getFirst().rows().getLast().getFirst());
        var capitals = drawn(subject, ChartKind.CAPITALS);
        assertEquals(2, capitals.tables().size());
        assertEquals("Event", capitals.tables().getLast().columns().getFirst());
    }

    private static Chart drawn(Subject subject, ChartKind kind) {
        return kind.draw(subject).orElseThrow();
    }

    private static List<String> labels(Reading reading) {
        return reading.figures().stream().map(Reading.Figure::label).toList();
    }
}
