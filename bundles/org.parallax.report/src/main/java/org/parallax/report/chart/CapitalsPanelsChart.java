package org.parallax.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** How each capital sees the other under each theory side by side: both views in one panel, the gap between them to be seen. */
public final class CapitalsPanelsChart {

    private static final double HEIGHT = 184;

    private final ChartContext scene;
    private final List<TheoryProjection> theories;
    private final ChartLayout sheet;

    private CapitalsPanelsChart(ChartContext scene) {
        this.scene = scene;
        this.theories = scene.result().theories();
        this.sheet = new ChartLayout(scene.theme(), scene.width(), title(), subtitle());
    }

    /** The picture, for one theory as for several. */
    public static Chart of(ChartContext scene) {
        return scene.result().theories().size() == 1 ? CapitalsChart.of(scene, 0) : new CapitalsPanelsChart(scene).draw();
    }

    private Chart draw() {
        key();
        var grid = new PanelGrid(sheet, theories.size(), 220, HEIGHT);
        var value = ValueScale.ofLevels(views(), 0, HEIGHT);
        for (int i = 0; i < theories.size(); i++) {
            panel(grid.panel(i), theories.get(i), value);
        }
        sheet.down(grid.bottom());
        var seen = new PerceptionLane(sheet, scene);
        seen.draw(sheet.y());
        sheet.down(sheet.y() + seen.height() + 8);
        return sheet.finish(theories.size(), title());
    }

    private void key() {
        double x = ChartLayout.MARGIN;
        double y = sheet.y() + 12;
        for (var side : Side.values()) {
            var ink = scene.theme().capital(side.ordinal());
            var type = TextStyle.of(scene.theme().size("type.text"), ink.text()).inBold();
            var label = type.cut(Sentences.capital(scene.subject(Indicator.viewBy(side))), sheet.inner() - 44);
            if (x > ChartLayout.MARGIN && x + 44 + type.width(label) > sheet.width() - ChartLayout.MARGIN) {
                x = ChartLayout.MARGIN;
                y += 24;
            }
            sheet.canvas().line(x, y, x + 36, y, new Stroke(ink.line(), 2.25, dash(side)));
            sheet.canvas().text(x + 44, y + 5, label, type);
            x += 44 + type.width(label) + 28;
        }
        sheet.down(y + 16);
    }

    private void panel(PanelGrid.Panel panel, TheoryProjection theory, ValueScale shared) {
        var plot = new Plot(sheet, scene.time(panel.left(), panel.right()), shared.between(panel.top(), panel.bottom()));
        panel.heading(sheet, theory.theory().title(), heading(theory));
        plot.panelGrid(50, panel.first());
        plot.drops(new ScenarioTimeline(scene.result()).happenings());
        for (var side : Side.values()) {
            layer(plot, side).middle(fan(theory, side), scene.theme().capital(side.ordinal()));
        }
        for (var side : Side.values()) {
            var ink = scene.theme().capital(side.ordinal());
            layer(plot, side).median(fan(theory, side), ink.dashed(dash(side)), 2);
            plot.past(scene.past(Indicator.viewBy(side)), scene.asOf(), 1.25);
        }
        plot.asOf(scene.asOf(), false);
        plot.months();
        marks(plot, theory);
    }

    private FanLayer layer(Plot plot, Side side) {
        return new FanLayer(
                sheet.canvas(), scene.theme(), plot.time(), plot.value(), scene.from(),
                OptionalDouble.of(scene.result().past().last(Indicator.viewBy(side))));
    }

    private String heading(TheoryProjection theory) {
        return code(Side.FIRST) + " ends at " + end(theory, Side.FIRST) + ", " + code(Side.SECOND) + " at "
                + end(theory, Side.SECOND);
    }

    private void marks(Plot plot, TheoryProjection theory) {
        IntStream.range(0, scene.result().situation().months()).forEach(i -> {
            var month = scene.from().plusMonths(i);
            sheet.mark(
                    Chart.Kind.MONTH, theory.theory().id() + "/views@" + month, MonthMarks.box(plot, month),
                    theory.theory().title() + ", " + MonthWords.name(month) + ", medians: " + reading(theory, Side.FIRST, i) + "; "
                            + reading(theory, Side.SECOND, i));
        });
    }

    private String reading(TheoryProjection theory, Side side, int i) {
        return scene.subject(Indicator.viewBy(side)) + " " + Numbers.tenths(fan(theory, side).at(Quantile.Q50).at(i));
    }

    private String title() {
        var gaps = theories.stream()
                .mapToDouble(theory -> Math.abs(fan(theory, Side.FIRST).at(Quantile.Q50).last()
                        - fan(theory, Side.SECOND).at(Quantile.Q50).last()))
                .summaryStatistics();
        var month = MonthWords.name(scene.last());
        if (gaps.getMax() < 1.5) {
            return "Under every theory the two see each other about equally well in " + month;
        }
        var least = Numbers.whole(gaps.getMin());
        var most = Numbers.whole(gaps.getMax());
        return least.equals(most)
                ? "In " + month + " the two views of each other lie " + most + " points apart under every theory"
                : "In " + month + " the two views of each other lie " + least + " to " + most + " points apart, depending on the theory";
    }

    private String subtitle() {
        return "How favourably each side sees the other, points, 0 to 100, 50 is neutral · median and 80 % of runs · "
                + scene.runs() + " under each theory";
    }

    private DoubleStream views() {
        return DoubleStream.concat(
                scene.values(Indicator.viewBy(Side.FIRST), theories), scene.values(Indicator.viewBy(Side.SECOND), theories));
    }

    private static List<Integer> dash(Side side) {
        return side == Side.FIRST ? List.of() : List.of(7, 3);
    }

    private static Fan fan(TheoryProjection theory, Side side) {
        return theory.scenario().of(Indicator.viewBy(side));
    }

    private static String end(TheoryProjection theory, Side side) {
        return Numbers.whole(fan(theory, side).at(Quantile.Q50).last());
    }

    private String code(Side side) {
        return scene.parties().on(side).code();
    }
}
