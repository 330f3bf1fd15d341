package org.parallax.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.projection.result.RegimeShares;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.RegimeLayers;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** Shares of the runs by the state the relationship is in, a panel for each theory. */
final class RegimePanelsChart {

    private static final double HEIGHT = 160;
    private static final double SWATCH = 14;

    private final ChartContext context;
    private final List<TheoryProjection> theories;
    private final ChartLayout layout;

    private RegimePanelsChart(ChartContext context) {
        this.context = context;
        this.theories = context.result().theories();
        this.layout = context.page(title(), subtitle());
    }

    /** The picture, for one theory as for several. */
    static Chart of(ChartContext context) {
        return context.result().theories().size() == 1 ? RegimesChart.of(context, 0) : new RegimePanelsChart(context).draw();
    }

    private Chart draw() {
        key();
        var grid = new PanelGrid(layout, theories.size(), 220, HEIGHT);
        for (int i = 0; i < theories.size(); i++) {
            panel(grid.panel(i), theories.get(i));
        }
        layout.down(grid.bottom());
        return layout.finish(title());
    }

    private void key() {
        var type = TextStyle.of(context.theme().size("type.text"), context.theme().colour("ink"));
        double x = ChartLayout.MARGIN;
        double y = layout.y() + 12;
        for (int state = 0; state < RegimeLayers.NAMES.size(); state++) {
            var label = RegimeLayers.NAMES.get(state) + ", " + RegimeLayers.RANGES.get(state);
            double width = SWATCH + 8 + type.width(label);
            if (x + width > layout.width() - ChartLayout.MARGIN) {
                x = ChartLayout.MARGIN;
                y += 24;
            }
            layout.canvas().box(x, y - SWATCH / 2, SWATCH, SWATCH, context.theme().regime(state));
            layout.canvas().text(x + SWATCH + 8, y + 5, label, type);
            x += width + 20;
        }
        layout.down(y + 16);
    }

    private void panel(PanelGrid.Panel panel, TheoryProjection theory) {
        var first = context.from().minusMonths(theory.regimes().size() == 1 ? 1 : 0);
        var plot = new Plot(
                layout, new TimeScale(first, context.last(), panel.left(), panel.right()),
                new ValueScale(0, 100, 50, panel.top(), panel.bottom()));
        panel.heading(layout, theory.theory().title(), heading(theory));
        new RegimeLayers(plot, context.from(), theory.regimes()).draw(panel.first());
        plot.months();
        IntStream.range(0, theory.regimes().size()).forEach(i -> {
            var month = context.from().plusMonths(i);
            layout.mark(
                    new MarkTarget.Month(theory.theory().id() + "/regimes", month), MonthMarks.box(plot, month),
                    theory.theory().title() + ", " + MonthWords.name(month) + ": " + words(theory.regimes().get(i)));
        });
    }

    private String heading(TheoryProjection theory) {
        return Numbers.percent(trouble(theory)) + " strained or in crisis at the end";
    }

    private static String words(RegimeShares shares) {
        return IntStream.range(0, RegimeLayers.NAMES.size())
                .mapToObj(state -> RegimeLayers.NAMES.get(state) + " " + Numbers.percent(RegimeLayers.share(shares, state)))
                .collect(Collectors.joining(", "));
    }

    private static double trouble(TheoryProjection theory) {
        return RegimeLayers.upTo(theory.regimes().getLast(), 1);
    }

    private String title() {
        var shares = theories.stream().mapToDouble(RegimePanelsChart::trouble).summaryStatistics();
        var least = Numbers.percent(shares.getMin());
        var most = Numbers.percent(shares.getMax());
        var month = MonthWords.name(context.last());
        return "In " + month + " the relationship is strained or in crisis in " + (least.equals(most)
                ? most + " of runs under every theory"
                : least + " to " + most + " of runs, depending on the theory");
    }

    private String subtitle() {
        return "Share of runs by mean cooperation, points from 0 to 100 · " + context.runs() + " under each theory";
    }
}
