package org.parallax.report.chart.layout;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Values along a stretch of a picture, from a whole step to a whole step.
 *
 * @param top y of the highest value; x of it where the stretch runs from left to right
 * @param bottom y of the lowest value; x of it where the stretch runs from left to right
 */
public record ValueScale(double low, double high, double step, double top, double bottom) {

    /** In a plot lower than this, grid lines stand closer together; else there would be too few to read values by. */
    private static final double LOW = 120;

    /** A scale for {@code values} of an indicator: inside 0 to 100, at least 30 points high. */
    public static ValueScale ofLevels(DoubleStream values, double top, double bottom) {
        var range = values.summaryStatistics();
        double low = Math.max(0, 10 * Math.floor((range.getMin() - 1) / 10));
        double high = Math.min(100, 10 * Math.ceil((range.getMax() + 1) / 10));
        while (high - low < 30) {
            low = Math.max(0, low - 10);
            high = Math.min(100, high + 10);
        }
        return new ValueScale(low, high, step(high - low, bottom - top), top, bottom);
    }

    /** A scale for differences: zero is inside, at least 5 points either way of it are shown in all. */
    public static ValueScale ofChanges(DoubleStream values, double top, double bottom) {
        var range = DoubleStream.concat(values, DoubleStream.of(-2, 2)).summaryStatistics();
        double span = range.getMax() - range.getMin();
        double unit = step(span, bottom - top);
        double low = unit * Math.floor(range.getMin() / unit - 0.1);
        double high = unit * Math.ceil(range.getMax() / unit + 0.1);
        return new ValueScale(low, high, unit, top, bottom);
    }

    /** Where a value stands; values outside stand at the ends. */
    public double y(double value) {
        return bottom - (Math.clamp(value, low, high) - low) / (high - low) * (bottom - top);
    }

    /** The same values along another stretch. */
    public ValueScale between(double newTop, double newBottom) {
        return new ValueScale(low, high, step(high - low, newBottom - newTop), newTop, newBottom);
    }

    /** Values to label. */
    public List<Double> ticks() {
        int first = (int) Math.ceil(low / step - 1e-9);
        int last = (int) Math.floor(high / step + 1e-9);
        return IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    private static double step(double span, double pixels) {
        double apart = Math.abs(pixels) < LOW ? 20 : 36;
        for (double step : new double[] {1, 2, 5, 10, 20, 25, 50}) {
            if (step / span * Math.abs(pixels) >= apart) {
                return step;
            }
        }
        return 100;
    }
}
