package org.parallax.report.chart;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.PlotItem;

/** The frame of an indicator in one panel of many: heading, grid, the documented past up to where it ends, and months. */
record IndicatorPanel(
        ChartContext context, ChartLayout layout, List<PlotItem> happenings, PanelGrid.Panel panel, ValueScale shared) {

    private static final double PAST = 1.5;

    /**
     * Draws the frame and in it the projected courses; the documented past is drawn over them.
     *
     * @param what heads the panel: what it shows
     * @param result stands under that: where it ends
     * @return the plot, for marks and whatever else is drawn over it
     */
    Plot draw(Indicator indicator, String what, String result, Consumer<FanLayer> courses) {
        var plot = new Plot(layout, context.time(panel.left(), panel.right()), shared.between(panel.top(), panel.bottom()));
        panel.heading(layout, what, result);
        plot.panelGrid(50, panel.first());
        plot.drops(happenings);
        courses.accept(FanLayer.of(context, plot, indicator));
        plot.past(context.past(indicator), context.asOf(), PAST);
        plot.asOf(context.asOf(), false);
        plot.months();
        return plot;
    }
}
