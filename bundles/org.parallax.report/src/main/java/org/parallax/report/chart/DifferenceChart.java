package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.Reading;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/**
 * The difference between two courses, computed run by run, drawn above and below a line that means no difference.
 *
 * @param of what differs, as {@link MarkTarget.Month} has it
 * @param sample the runs that both courses are known from
 */
record DifferenceChart(ChartLayout layout, Words words, String of, MarkStyle style, SampleSize sample) {

    private static final double GUTTER = 176;
    private static final double AXIS = 40;

    /**
     * What it says.
     *
     * @param title the sentence over it
     * @param above what it means to lie above the line
     * @param below what it means to lie below it
     */
    record Words(String title, String above, String below) {}

    /** The picture of {@code fan}, beginning in {@code from}, with {@code items} under it. */
    Chart of(Fan fan, YearMonth from, List<PlotItem> items, double height) {
        double gutter = layout.frame().pick(GUTTER, 112);
        var asOf = from.minusMonths(1);
        var time = new TimeScale(asOf, from.plusMonths(fan.months() - 1L), layout.margin() + layout.frame().pick(AXIS, 28),
                layout.width() - layout.margin() - gutter);
        var values = ChartContext.extremes(fan, Quantile.Q05, Quantile.Q95);
        var framed = new PlotOverLane(
                layout, time, asOf, items, height, (top, bottom) -> ValueScale.ofChanges(values, top, bottom));
        var plot = framed.plot();
        plot.grid(0, true);
        plot.drops(items);
        new FanLayer(layout.canvas(), layout.theme(), time, plot.value(), from, OptionalDouble.of(0)).bands(fan, style);
        mean(plot, fan, from);
        plot.months();
        layout.canvas().text(time.left() + 6, plot.value().top() + 14, "↑ " + words.above, layout.note());
        layout.canvas().text(time.left() + 6, plot.value().bottom() - 8, "↓ " + words.below, layout.note());
        labels(plot, fan, gutter);
        marks(plot, fan, from);
        return framed.finish(words.title + ". " + sentence(fan, from, fan.months() - 1) + ".");
    }

    private void mean(Plot plot, Fan fan, YearMonth from) {
        var points = new ArrayList<Point>();
        points.add(new Point(plot.time().left(), plot.value().y(0)));
        for (int i = 0; i < fan.months(); i++) {
            points.add(new Point(plot.time().x(from.plusMonths(i)), plot.value().y(fan.mean().at(i))));
        }
        plot.layout().canvas().path(points, Stroke.solid(layout.theme().colour("paper"), 4.5));
        plot.layout().canvas().path(points, Stroke.solid(style.line(), 2.5));
    }

    private void labels(Plot plot, Fan fan, double gutter) {
        var labels = new EndLabels();
        var strong = TextStyle.of(layout.theme().size("type.text"), style.text()).inBold();
        var small = TextStyle.of(layout.theme().size("type.note"), style.text());
        var mean = fan.mean().last();
        labels.add(plot.value().y(mean), "Mean " + Numbers.change(mean), strong);
        var outer = mean < 0 ? Quantile.Q05 : Quantile.Q95;
        var inner = mean < 0 ? Quantile.Q25 : Quantile.Q75;
        labels.add(plot.value().y(fan.at(outer).last()), sample.band(90), small);
        if (sample.runs() > 1) {
            labels.add(plot.value().y(fan.at(inner).last()), "50 %", small);
        }
        labels.draw(plot, gutter);
    }

    private void marks(Plot plot, Fan fan, YearMonth from) {
        var readings = IntStream.range(0, fan.months())
                .mapToObj(i -> new Reading(from.plusMonths(i), figures(plot, fan, i), sentence(fan, from, i)))
                .toList();
        MonthMarks.draw(plot, words.title, of, List.of(), readings);
    }

    private List<Reading.Figure> figures(Plot plot, Fan fan, int i) {
        double value = fan.mean().at(i);
        var mean = new Reading.Figure("Mean", Numbers.change(value), OptionalDouble.of(plot.value().y(value)));
        return sample.runs() == 1
                ? List.of(mean)
                : List.of(
                        mean,
                        Readings.plain(sample.band(50), range(fan, Quantile.Q25, Quantile.Q75, i)),
                        Readings.plain(sample.band(80), range(fan, Quantile.Q10, Quantile.Q90, i)),
                        Readings.plain(sample.band(90), range(fan, Quantile.Q05, Quantile.Q95, i)));
    }

    private static String range(Fan fan, Quantile low, Quantile high, int i) {
        return Numbers.change(fan.at(low).at(i)) + " to " + Numbers.change(fan.at(high).at(i));
    }

    private String sentence(Fan fan, YearMonth from, int i) {
        return MonthWords.name(from.plusMonths(i)) + ": mean " + Numbers.change(fan.mean().at(i)) + " points, " + sample.band(90) + " "
                + Numbers.change(fan.at(Quantile.Q05).at(i)) + " to " + Numbers.change(fan.at(Quantile.Q95).at(i));
    }
}
