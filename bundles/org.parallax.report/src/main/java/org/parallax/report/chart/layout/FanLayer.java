package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.design.Theme;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.Voice;

/**
 * Draws fans into a plot. A fan opens at the last known value, so that even a projection of one month
 * has a shape.
 *
 * @param from first projected month
 * @param start the value in the month before, where all bands meet
 */
public record FanLayer(Canvas canvas, Theme theme, TimeScale time, ValueScale value, YearMonth from, OptionalDouble start) {

    /** Fans of an indicator in a plot, which open at its last documented level. */
    public static FanLayer of(ChartContext context, Plot plot, Indicator indicator) {
        return new FanLayer(
                plot.layout().canvas(), context.theme(), plot.time(), plot.value(), context.from(),
                OptionalDouble.of(context.result().past().last(indicator)));
    }

    /** Three bands in tints of the line's colour, widest first. */
    public void bands(Fan fan, MarkStyle style) {
        band(fan, Quantile.Q05, Quantile.Q95, style, "band.90");
        band(fan, Quantile.Q10, Quantile.Q90, style, "band.80");
        band(fan, Quantile.Q25, Quantile.Q75, style, "band.50");
    }

    /** The 80 % band alone, in a light tint: for two fans in one plot. */
    public void middle(Fan fan, MarkStyle style) {
        band(fan, Quantile.Q10, Quantile.Q90, style, "band.80");
    }

    /** The middle of the runs, with an edge of paper that keeps it clear of what lies under it. */
    public void median(Fan fan, MarkStyle style, double width) {
        var points = course(fan.at(Quantile.Q50));
        canvas.path(points, Stroke.solid(theme.colour("paper"), width + 2));
        canvas.path(points, new Stroke(style.line(), width, style.dash()));
    }

    /** The median as a theory means it: where it is silent, thin and dotted. */
    public void median(Fan fan, MarkStyle style, double width, Voice voice) {
        if (voice == Voice.SILENT) {
            canvas.path(course(fan.at(Quantile.Q50)), new Stroke(style.line(), 1.25, List.of(1, 3)));
        } else {
            median(fan, style, width);
        }
    }

    /** What the scenario is held against: its median and the edges of its 80 % band, thin and dashed. */
    public void without(Fan fan) {
        var edge = new Stroke(theme.baseline().line(), 1, List.of(2, 3));
        canvas.path(course(fan.at(Quantile.Q10)), edge);
        canvas.path(course(fan.at(Quantile.Q90)), edge);
        canvas.path(course(fan.at(Quantile.Q50)), new Stroke(theme.baseline().line(), 1.75, theme.baseline().dash()));
    }

    private void band(Fan fan, Quantile low, Quantile high, MarkStyle style, String opacity) {
        var outline = new ArrayList<>(course(fan.at(high)));
        outline.addAll(course(fan.at(low)).reversed());
        canvas.area(outline, style.line(), theme.size(opacity));
    }

    private List<Point> course(Series series) {
        var points = new ArrayList<Point>();
        start.ifPresent(known -> points.add(new Point(time.x(from.minusMonths(1)), value.y(known))));
        for (int i = 0; i < series.length(); i++) {
            points.add(new Point(time.x(from.plusMonths(i)), value.y(series.at(i))));
        }
        return points;
    }
}
