package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.Reading;

/**
 * The frame of every chart of one indicator over time: heading, grid, the documented past, months,
 * the lane of what happens, and what can be read off each month. What stands in the frame is a {@link Content}.
 */
record IndicatorChart(ChartContext context, Indicator indicator, Room room) {

    private static final double AXIS = 40;
    private static final double AXIS_IN_PANE = 24;
    private static final double PAST = 2;

    /**
     * The room that a kind of chart takes, in px.
     *
     * @param height of the plot on a page
     * @param gutter right of the plot on a page, for labels
     * @param gutterInPane the same in a pane
     */
    record Room(double height, double gutter, double gutterInPane) {}

    /** What a chart shows in the frame. */
    interface Content {

        /** The sentence that the chart shows. */
        String title();

        /** What the chart is about, in one line. */
        String subtitle();

        /** The ids of the theories that it shows. */
        List<String> theories();

        /** The expectations that stand in the lane beside what happens. */
        default List<PlotItem> expectations() {
            return List.of();
        }

        /** Every value that the plot has to have room for. */
        DoubleStream values();

        /** Draws the projected courses; the documented past is drawn over them afterwards. */
        void courses(Plot plot, FanLayer layer, double gutter);

        /** Draws what lies over everything else. */
        default void labels(Plot plot, double gutter) {}

        /** What can be read off each projected month. */
        List<Reading> readings(Readings readings);

        /** The chart in words for those who cannot see it; {@code last} is what the last month says. */
        default String description(String last) {
            return title() + ". " + last + ".";
        }
    }

    /** The whole chart. */
    Chart draw(Content content) {
        var layout = context.layout(content.title(), content.subtitle()).under(content.theories());
        double gutter = context.frame().pick(room.gutter, room.gutterInPane);
        var time = context.time(
                layout.margin() + context.frame().pick(AXIS, AXIS_IN_PANE), context.width() - layout.margin() - gutter);
        var happenings = new ScenarioTimeline(context.result()).happenings();
        layout.happen(content.expectations());
        var items = Stream.concat(happenings.stream(), content.expectations().stream()).toList();
        var framed = new PlotOverLane(
                layout, time, context.asOf(), items, room.height,
                (top, bottom) -> ValueScale.ofLevels(content.values(), top, bottom));
        var plot = framed.plot();
        plot.grid(50, false);
        plot.drops(happenings);
        content.courses(plot, FanLayer.of(context, plot, indicator), gutter);
        plot.past(context.past(indicator), context.asOf(), PAST);
        plot.documented(context.past(indicator));
        plot.asOf(context.asOf(), true);
        plot.months();
        content.labels(plot, gutter);
        var readings = new Readings(context, plot);
        var projected = content.readings(readings);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator), projected);
        return framed.finish(content.description(projected.getLast().sentence()));
    }
}
