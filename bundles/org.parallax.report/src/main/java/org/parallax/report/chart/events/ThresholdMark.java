package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;

/**
 * An expectation in the plot: a bar at each finite end of its band, with an arrow to the side it hopes for. Two are equal if
 * they would be drawn one over the other.
 */
public record ThresholdMark(YearMonth month, double low, double high, boolean met) {

    /** The mark of an expectation, which stands at its month. */
    public static ThresholdMark of(ExpectationOutcome outcome) {
        var threshold = outcome.expectation().threshold();
        return new ThresholdMark(outcome.expectation().month(), threshold.low(), threshold.high(), outcome.met());
    }

    /** Draws it; an end of the band that is infinite has no bar. */
    public void draw(Plot plot) {
        double x = plot.time().x(month);
        if (Double.isFinite(low)) {
            bar(plot, x, plot.value().y(low), -1, met);
        }
        if (Double.isFinite(high)) {
            bar(plot, x, plot.value().y(high), 1, met);
        }
    }

    private static void bar(Plot plot, double x, double y, int direction, boolean met) {
        var canvas = plot.layout().canvas();
        var ink = plot.layout().theme().colour("ink");
        double centre = Math.min(x, plot.time().right() - 2);
        canvas.line(centre - 9, y, centre + 9, y, Stroke.solid(ink, 1.5));
        canvas.shape(
                List.of(
                        new Point(centre - 4, y + direction * 4),
                        new Point(centre, y + direction * 11),
                        new Point(centre + 4, y + direction * 4)),
                met ? ink : plot.layout().theme().colour("paper"), ink);
    }
}
