package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Party;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.Made.EventSpec;
import org.parallax.report.MadeCards;
import org.parallax.report.MadeComparison;
import org.parallax.report.MadeRecord;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Boxes;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.timeline.RecordChart;

/** Nothing is clipped, nothing lies on something else, whatever the scenario and however wide the picture. */
class LayoutTest {

    private static final String LONG = "x".repeat(16_000);
    /** The panes of the perspective in a window of 1440 × 900 and of 1280 × 800, beside a wide font of the desktop. */
    private static final Frame LOWER_AT_1440 = Frame.pane(665, 316);
    private static final Frame LOWER_AT_1280 = Frame.pane(590, 276);
    private static final Frame UPPER_AT_1440 = Frame.pane(665, 420);
    private static final Frame UPPER_AT_1280 = Frame.pane(590, 364);
    private static final List<Frame> PERSPECTIVE = List.of(LOWER_AT_1440, LOWER_AT_1280, UPPER_AT_1440, UPPER_AT_1280);
    private static final List<Frame> PANES = List.of(
            Frame.pane(600, 380), Frame.pane(632, 460), Frame.pane(632, 288), Frame.pane(627, 453), Frame.pane(627, 290), Frame.pane(685, 448), Frame.pane(685, 304), Frame.pane(1280, 760), Frame.pane(2560, 1400));

    @TestFactory
    Stream<DynamicTest> everyPictureOfEveryScenario() {
        return cases().entrySet().stream().flatMap(made -> Stream.of(640, 1040, 1280)
                .map(width -> DynamicTest.dynamicTest(made.getKey() + " at " + width, () -> check(made.getValue(), width))));
    }

    @TestFactory
    Stream<DynamicTest> onAWall() {
        return Stream.of(2400, 3840).map(width -> DynamicTest.dynamicTest("at " + width, () -> check(new Made(), width)));
    }

    private static void check(Made made, int width) throws Exception {
        var figures = new LinkedHashMap<String, Chart>();
        figures.putAll(ProjectionFigures.of(new ChartContext(made.result(), Theme.light(), width)));
        figures.putAll(compared(new ComparisonContext(MadeComparison.of(made), Theme.light(), width)));
        for (var figure : figures.entrySet()) {
            check(figure.getKey(), figure.getValue());
        }
    }

    /** Every picture of a comparison. */
    private static Map<String, Chart> compared(ComparisonContext context) {
        var figures = new LinkedHashMap<String, Chart>();
        for (int i = 0; i < context.theories().size(); i++) {
            for (var indicator : Indicator.SHOWN) {
                figures.put("pair " + i + " " + indicator, PairChart.of(context, i, indicator));
                figures.put("difference " + i + " " + indicator, ComparisonFigures.difference(context, i, indicator));
            }
            for (var explanation : context.theory(i).explanations()) {
                figures.put("explanation " + i + " " + explanation.indicator() + " " + explanation.month(),
                        ComparisonFigures.explanation(context, i, explanation));
            }
        }
        return figures;
    }

    @TestFactory
    Stream<DynamicTest> inPanesOfTheWindow() {
        return cases().entrySet().stream().flatMap(made -> Stream.concat(PANES.stream(), PERSPECTIVE.stream()).map(pane -> DynamicTest.dynamicTest(
                made.getKey() + " in " + pane.width() + " × " + pane.height().getAsInt(), () -> {
                    var context = new ChartContext(made.getValue().result(), Theme.light(), pane);
                    for (var picture : pictures(context).entrySet()) {
                        check(picture.getKey(), picture.getValue());
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> aPictureFillsItsPaneAndNoMore() {
        return PANES.stream().map(pane -> DynamicTest.dynamicTest(pane.toString(), () -> {
            var context = new ChartContext(new Made().theories(3).result(), Theme.light(), pane);
            var fitting = pictures(context);
            if (pane.height().getAsInt() < 350) {
                fitting.keySet().retainAll(List.of("capitals", "drivers", "theories"));
            }
            fitting.forEach((name, picture) -> assertEquals(pane.height().getAsInt(), picture.height(), name));
        }));
    }

    /** With all that stands under a picture: what its theory has shown takes lines of their own. */
    @TestFactory
    Stream<DynamicTest> everyPictureFitsItsPlaceInThePerspective() {
        return PERSPECTIVE.stream().map(pane -> DynamicTest.dynamicTest(pane.toString(), () -> {
            var result = new Made().theories(2).result();
            var context = new ChartContext(result, Theme.light(), pane).on(MadeCards.grounds(result));
            var shown = pictures(context);
            boolean below = pane == LOWER_AT_1440 || pane == LOWER_AT_1280;
            shown.keySet().removeIf(name -> List.of("capitals", "drivers", "attribution").contains(name) != below);
            shown.forEach((name, picture) -> assertEquals(pane.height().getAsInt(), picture.height(), name));
        }));
    }

    /** What the window shows, as in 1280 × 800, 1440 × 900 and maximised on large screens. */
    private static Map<String, Chart> pictures(ChartContext context) {
        var pictures = new LinkedHashMap<String, Chart>();
        pictures.put("indicators", IndicatorsChart.of(context, 0));
        pictures.put("fan", FanChart.of(context, 0, Indicator.SECURITY));
        pictures.put("paths", PathsChart.of(context, 0, Indicator.SECURITY));
        pictures.put("dots", DotsChart.of(context, 0, Indicator.SECURITY));
        pictures.put("effect", EffectChart.of(context, 0, Indicator.SECURITY));
        pictures.put("theories", TheoriesChart.of(context, Indicator.SECURITY));
        pictures.put("theory panels", TheoryPanelsChart.of(context, Indicator.SECURITY));
        pictures.put("regimes", RegimesChart.of(context, 0));
        pictures.put("capitals", CapitalsChart.of(context, 0));
        pictures.put("attribution", AttributionChart.of(context, context.result().attribution().getFirst()));
        pictures.put("drivers", DriversChart.of(context, context.result().drivers().getFirst()));
        return pictures;
    }

    @TestFactory
    Stream<DynamicTest> records() {
        return Stream.of(640, 1040, 1280).flatMap(width -> Stream.of(MadeRecord.small(), MadeRecord.large(150), MadeRecord.large(20_000))
                .map(record -> DynamicTest.dynamicTest(record.timeline().size() + " events at " + width, () ->
                        check("record", RecordChart.of(record, Theme.light(), width)))));
    }

    private static Map<String, Made> cases() {
        var cases = new LinkedHashMap<String, Made>();
        cases.put("usual", new Made());
        cases.put("three theories", new Made().theories(3));
        cases.put("six theories", new Made().theories(6).months(60));
        cases.put("twenty events", new Made().crowded());
        cases.put("a thousand events", new Made().many(1_000).theories(2));
        cases.put("a title as long as a book", new Made().title(LONG).events(List.of(
                new EventSpec("unbroken", LONG, 0.5, 3, 5, -9, -9), new EventSpec("clauses", "a; b, ".repeat(3_000), 0.4, 7, 7, 8, 8))));
        cases.put("one month", new Made().months(1).theories(2));
        cases.put("ten years", new Made().months(120).past(240));
        cases.put("short past", new Made().past(1));
        cases.put("no spread", new Made().spread(0));
        cases.put("no effect", new Made().effect(0));
        cases.put("huge effect", new Made().effect(9));
        cases.put("assumptions", new Made().assumed(-4).theories(3).scopes(
                new Scope(EnumSet.of(Channel.POLITICAL), UseOfPoints.IGNORED, List.of("hope disappointed"), List.of(), false),
                Scope.EVERYTHING, Scope.ofBaseline(UseOfPoints.IGNORED)));
        cases.put("names", new Made().parties(
                new Party("A", "The Democratic Socialist Republic of Sri Lanka and Its Dependencies", "LKA"),
                new Party("B", "대한민국과 그 부속 도서 및 해양 영토", "KOR")));
        cases.put("markup", new Made().title("<b>\"&</b>").parties(
                new Party("A", "<script>&amp;", "A<B"), new Party("B", "日本国憲法の下の日本", "J\"P")));
        return cases;
    }

    private static void check(String name, Chart chart) throws Exception {
        var drawn = Drawn.of(chart.svg());
        inside(name, chart, drawn);
        apart(name, drawn);
        marked(name, chart);
        assertFalse(chart.svg().contains("NaN") || chart.svg().contains("Infinity"), name);
        assertEquals(1, drawn.elements("desc").size(), name);
        assertTrue(chart.svg().contains("role=\"img\""), name);
        assertFalse(chart.title().isBlank(), name);
    }

    private static void inside(String name, Chart chart, Drawn drawn) {
        drawn.numbers("x", "x1", "x2", "cx").forEach(x -> assertTrue(x >= 0 && x <= chart.width(), () -> name + " x " + x));
        drawn.numbers("y", "y1", "y2", "cy").forEach(y -> assertTrue(y >= 0 && y <= chart.height(), () -> name + " y " + y));
        drawn.numbers("width", "height").forEach(size -> assertTrue(size >= 0, () -> name + " size " + size));
        for (var text : drawn.texts()) {
            var box = text.box();
            assertTrue(
                    box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= chart.width() + 0.5
                            && box.y() + box.height() <= chart.height(),
                    () -> name + " clipped: " + text + " in " + chart.width() + " × " + chart.height());
        }
    }

    private static void apart(String name, Drawn drawn) {
        var texts = drawn.texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                var one = texts.get(i);
                var other = texts.get(j);
                assertFalse(Boxes.overlap(one.box(), other.box()), () -> name + " one on the other: " + one + ", " + other);
            }
        }
    }

    private static void marked(String name, Chart chart) {
        assertFalse(chart.marks().isEmpty(), name + " nothing to reach");
        for (var mark : chart.marks()) {
            var box = mark.box();
            assertTrue(
                    box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= chart.width() + 0.5
                            && box.y() + box.height() <= chart.height(),
                    () -> name + " mark outside: " + mark);
            assertFalse(mark.text().isBlank());
        }
    }
}
