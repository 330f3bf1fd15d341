package org.parallax.report.chart.events;

import java.util.List;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;

/** An expectation in the plot: a bar at each finite end of its band, with an arrow to the side it hopes for. */
public final class ThresholdMark {

    private ThresholdMark() {}

    /** Draws it at its month; an end of the band that is infinite has no bar. */
    public static void draw(Plot plot, ExpectationOutcome outcome) {
        var threshold = outcome.expectation().threshold();
        double x = plot.time().x(outcome.expectation().month());
        if (Double.isFinite(threshold.low())) {
            bar(plot, x, plot.value().y(threshold.low()), -1, outcome.met());
        }
        if (Double.isFinite(threshold.high())) {
            bar(plot, x, plot.value().y(threshold.high()), 1, outcome.met());
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
