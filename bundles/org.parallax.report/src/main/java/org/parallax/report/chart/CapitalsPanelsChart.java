package org.parallax.report.chart;

import java.util.List;
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
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** How each capital sees the other, a panel for each theory: both views in one panel, so that the gap between them shows. */
final class CapitalsPanelsChart {

    private static final double HEIGHT = 184;

    private final ChartContext context;
    private final List<TheoryProjection> theories;
    private final List<PlotItem> happenings;
    private final ChartLayout layout;

    private CapitalsPanelsChart(ChartContext context) {
        this.context = context;
        this.theories = context.result().theories();
        this.happenings = new ScenarioTimeline(context.result()).happenings();
        this.layout = context.page(title(), subtitle());
    }

    /** The picture, for one theory as for several. */
    static Chart of(ChartContext context) {
        return context.result().theories().size() == 1 ? CapitalsChart.of(context, 0) : new CapitalsPanelsChart(context).draw();
    }

    private Chart draw() {
        key();
        var grid = new PanelGrid(layout, theories.size(), 220, HEIGHT);
        var value = ValueScale.ofLevels(views(), 0, HEIGHT);
        for (int i = 0; i < theories.size(); i++) {
            panel(grid.panel(i), theories.get(i), value);
        }
        layout.down(grid.bottom());
        var perception = new PerceptionLane(layout, context);
        perception.draw(layout.y());
        layout.down(layout.y() + perception.height() + 8);
        return layout.finish(title());
    }

    private void key() {
        double x = ChartLayout.MARGIN;
        double y = layout.y() + 12;
        for (var side : Side.values()) {
            var style = context.theme().capital(side.ordinal());
            var type = TextStyle.of(context.theme().size("type.text"), style.text()).inBold();
            var label = type.cut(Sentences.capital(context.subject(Indicator.viewBy(side))), layout.inner() - 44);
            if (x > ChartLayout.MARGIN && x + 44 + type.width(label) > layout.width() - ChartLayout.MARGIN) {
                x = ChartLayout.MARGIN;
                y += 24;
            }
            layout.canvas().line(x, y, x + 36, y, new Stroke(style.line(), 2.25, dash(side)));
            layout.canvas().text(x + 44, y + 5, label, type);
            x += 44 + type.width(label) + 28;
        }
        layout.down(y + 16);
    }

    private void panel(PanelGrid.Panel panel, TheoryProjection theory, ValueScale shared) {
        var plot = new Plot(layout, context.time(panel.left(), panel.right()), shared.between(panel.top(), panel.bottom()));
        panel.heading(layout, theory.theory().title(), heading(theory));
        plot.panelGrid(50, panel.first());
        plot.drops(happenings);
        for (var side : Side.values()) {
            layer(plot, side).middle(fan(theory, side), context.theme().capital(side.ordinal()));
        }
        for (var side : Side.values()) {
            var style = context.theme().capital(side.ordinal());
            layer(plot, side).median(
                    fan(theory, side), style.dashed(dash(side)), 2, Voice.of(theory.theory(), Indicator.viewBy(side)));
            plot.past(context.past(Indicator.viewBy(side)), context.asOf(), 1.25);
        }
        plot.asOf(context.asOf(), false);
        plot.months();
        marks(plot, theory);
    }

    private FanLayer layer(Plot plot, Side side) {
        return FanLayer.of(context, plot, Indicator.viewBy(side));
    }

    private String heading(TheoryProjection theory) {
        return code(Side.FIRST) + " ends at " + end(theory, Side.FIRST) + ", " + code(Side.SECOND) + " at "
                + end(theory, Side.SECOND);
    }

    private void marks(Plot plot, TheoryProjection theory) {
        IntStream.range(0, context.result().situation().months()).forEach(i -> {
            var month = context.from().plusMonths(i);
            layout.mark(
                    new MarkTarget.Month(theory.theory().id() + "/views", month), MonthMarks.box(plot, month),
                    theory.theory().title() + ", " + MonthWords.name(month) + ", medians: " + reading(theory, Side.FIRST, i) + "; "
                            + reading(theory, Side.SECOND, i));
        });
    }

    private String reading(TheoryProjection theory, Side side, int i) {
        return context.subject(Indicator.viewBy(side)) + " " + Numbers.tenths(fan(theory, side).at(Quantile.Q50).at(i));
    }

    private String title() {
        var gaps = Voice.speaking(theories, Indicator.viewBy(Side.FIRST)).stream()
                .mapToDouble(theory -> Math.abs(fan(theory, Side.FIRST).at(Quantile.Q50).last()
                        - fan(theory, Side.SECOND).at(Quantile.Q50).last()))
                .summaryStatistics();
        var month = MonthWords.name(context.last());
        if (gaps.getMax() < 1.5) {
            return "Under " + counted() + " the two see each other about equally well in " + month;
        }
        var least = Numbers.whole(gaps.getMin());
        var most = Numbers.whole(gaps.getMax());
        return least.equals(most)
                ? "In " + month + " the two views of each other lie " + most + " points apart under " + counted()
                : "In " + month + " the two views of each other lie " + least + " to " + most + " points apart, depending on the theory";
    }

    private String counted() {
        var view = Indicator.viewBy(Side.FIRST);
        return Voice.speaking(theories, view).size() == theories.size() ? "every theory" : Voice.counted(theories, view);
    }

    private String subtitle() {
        return "How favourably each side sees the other, points, 0 to 100, 50 is neutral · median and " + context.sample().band(80) + " · "
                + context.runs() + " under each theory";
    }

    private DoubleStream views() {
        return DoubleStream.concat(
                context.values(Indicator.viewBy(Side.FIRST), theories), context.values(Indicator.viewBy(Side.SECOND), theories));
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
        return context.parties().on(side).code();
    }
}
