package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeTornado;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;

/** What drives a change, as a picture. */
class TornadoChartTest {

    private static final ChartContext PAGE = ChartContext.of(new Made().months(24).theories(2).sensitive().result());

    private static Chart drawn(ChartContext context) {
        return ChartKind.TORNADO.draw(ChartKind.Subject.of(context, 0, Indicator.COOPERATION)).orElseThrow();
    }

    @Test
    void theTwelveLargestStandInOrderAndTheOthersHaveABound() {
        var chart = drawn(PAGE);
        assertEquals(12, chart.marks().size());
        assertEquals(new MarkTarget.Event("ceremony"), chart.marks().getFirst().target());
        assertEquals(new MarkTarget.Row("PARAMETER small5"), chart.marks().get(11).target());
        assertTrue(chart.svg().contains(">5 others, each less than 0.2 points; 3 weaker events not moved.<"), chart.svg());
        var tops = chart.marks().stream().map(mark -> mark.box().y()).toList();
        assertEquals(tops.stream().sorted().toList(), tops);
    }

    @Test
    void eachEndSaysWhatItIsSetToAndTheTextSaysWhatComesOfIt() {
        var chart = drawn(PAGE);
        for (var set : List.of("never", "always", "0.4", "0.7", "0.733", "+10 %", "+30 %", "left out", "as it is")) {
            assertTrue(chart.svg().replace('\u00a0', ' ').contains(">" + set + "<"), set);
        }
        assertEquals(
                "A minister attends Takeshima Day, probability: never: +0.2, always: −7.4 points", chart.marks().getFirst().text());
        assertTrue(chart.title().contains("the scenario changes cooperation overall by −4.2 points; that hangs most on “A minister"
                + " attends Takeshima Day” (never: +0.2, always: −7.4), then on “A severe landing on the islets”"), chart.title());
        // One row for either end of each bar that would be seen; two move next to nothing.
        assertEquals(2 * 15, chart.tables().getFirst().rows().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 1040, 1920})
    void nothingIsClippedAndNoLabelLiesOnAnother(int width) throws Exception {
        var drawn = Drawn.of(drawn(new ChartContext(PAGE.result(), Theme.dark(), width)).svg());
        assertApart(drawn, width);
    }

    @Test
    void aPaneHoldsIt() throws Exception {
        assertApart(Drawn.of(drawn(new ChartContext(PAGE.result(), Theme.light(), Frame.pane(632, 460))).svg()), 632);
    }

    private static void assertApart(Drawn drawn, int width) {
        var texts = drawn.texts();
        for (int i = 0; i < texts.size(); i++) {
            var box = texts.get(i).box();
            assertTrue(box.x() >= 0 && box.x() + box.width() <= width, texts.get(i).words());
            for (int j = 0; j < i; j++) {
                var other = texts.get(j).box();
                boolean apart = box.x() >= other.x() + other.width() || other.x() >= box.x() + box.width()
                        || box.y() >= other.y() + other.height() || other.y() >= box.y() + box.height();
                assertTrue(apart, texts.get(i).words() + " lies on " + texts.get(j).words());
            }
        }
    }

    @Test
    void nothingIsDrawnWhereItIsNotKnown() {
        var unknown = ChartContext.of(new Made().months(24).result());
        assertTrue(ChartKind.TORNADO.draw(ChartKind.Subject.of(unknown, 0, Indicator.COOPERATION)).isEmpty());
        var baseline = PAGE.against(Counterfactual.BASELINE);
        assertTrue(ChartKind.TORNADO.draw(ChartKind.Subject.of(baseline, 0, Indicator.COOPERATION)).isEmpty());
    }

    @Test
    void whereNothingIsMovedTheTitleSaysSo() {
        var still = new Tornado(
                "ClashOfRealities", Indicator.COOPERATION, Made.AS_OF.plusMonths(24), 512, MadeTornado.BASE,
                List.of(MadeTornado.bar(Tornado.Sort.PARAMETER, "gain", "Gain", "share", 0, 0, 1, 0)));
        var chart = TornadoChart.of(PAGE, still);
        assertTrue(chart.title().endsWith("nothing that is moved alone makes a tenth of a point of difference"), chart.title());
        assertEquals(0, Stream.of(chart.marks()).mapToInt(List::size).sum());
    }
}
