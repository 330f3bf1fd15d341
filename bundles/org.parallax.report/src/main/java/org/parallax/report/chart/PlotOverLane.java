package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.List;
import org.parallax.report.chart.events.EventLane;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;

/** A plot over time, and under it the lane of what happens in its months; in a pane the two fill the room there is. */
final class PlotOverLane {

    private static final double UNDER = 8;

    private final ChartLayout layout;
    private final EventLane lane;
    private final Plot plot;

    /** Makes the scale of a plot of the height that is left for it. */
    interface Scale {

        /** The scale from {@code top} down to {@code bottom}. */
        ValueScale between(double top, double bottom);
    }

    /**
     * Places both at the layout's cursor.
     *
     * @param asOf the last documented month; none of {@code items} comes before it
     * @param usual height of the plot on a page, in px
     */
    PlotOverLane(ChartLayout layout, TimeScale time, YearMonth asOf, List<PlotItem> items, double usual, Scale scale) {
        this.layout = layout;
        this.lane = new EventLane(layout, time, asOf, items);
        double top = layout.y() + layout.head();
        double height = layout.growing(usual, layout.head() + layout.foot() + lane.height() + UNDER);
        this.plot = new Plot(layout, time, scale.between(top, top + height));
    }

    /** The plot, to be drawn into. */
    Plot plot() {
        return plot;
    }

    /** Draws the lane under the plot and closes the picture. */
    Chart finish(String description) {
        layout.down(plot.value().bottom() + layout.foot());
        lane.draw(layout.y());
        layout.down(layout.y() + lane.height() + UNDER);
        return layout.finish(description);
    }
}
