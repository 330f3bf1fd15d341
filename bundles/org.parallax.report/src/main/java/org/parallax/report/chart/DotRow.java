package org.parallax.report.chart;

import java.util.TreeMap;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/** Twenty dots stacked over their values; no dot lies across the watershed, so that the dots on each side can be counted. */
record DotRow(String name, Twentieths dots, MarkStyle style, SampleSize sample) {

    private static final double LOWEST = 72;
    private static final double HEAD = 12;
    private static final double GAP = 16;

    /** Draws it from {@code top} down with dots of {@code radius}, the name in the first {@code names} px. */
    void draw(ChartLayout layout, ValueScale scale, Watershed watershed, double radius, double top, double names) {
        double floor = top + height(scale, watershed, radius);
        var used = new TreeMap<Long, Integer>();
        for (int i = 0; i < Twentieths.COUNT; i++) {
            long bin = bin(dots.values().get(i), scale, watershed, radius);
            double x = scale.y(watershed.level()) + (bin + 0.5) * step(radius);
            double y = floor - 2 - step(radius) * (used.merge(bin, 1, Integer::sum) - 0.5);
            var fill = Twentieths.outermost(i) ? layout.theme().colour("paper") : style.line();
            layout.canvas().dot(x, y, radius, fill, style.line());
        }
        layout.canvas().line(
                scale.y(scale.low()), floor, scale.y(scale.high()), floor, Stroke.solid(layout.theme().colour("rule"), 1));
        words(layout, watershed, top, floor, names);
    }

    private void words(ChartLayout layout, Watershed watershed, double top, double floor, double names) {
        double y = floor - 30;
        var strong = strong(layout.theme());
        long above = dots.from(watershed.level());
        layout.canvas().text(layout.margin(), y, strong.cut(name, names - GAP), strong);
        layout.canvas().text(layout.margin(), y + 18, above + " of 20 right of the line", layout.note());
        layout.mark(
                new MarkTarget.Row(name), new Chart.Box(layout.margin(), top, layout.inner(), floor - top),
                name + ": " + above + " of 20 " + watershed.above() + "; " + spread());
    }

    private TextStyle strong(Theme theme) {
        return TextStyle.of(theme.size("type.text"), style.text()).inBold();
    }

    /** How wide its name is, with the gap after it, in px. */
    double names(Theme theme) {
        return strong(theme).width(name) + GAP;
    }

    private String spread() {
        var low = Numbers.tenths(dots.values().getFirst());
        var high = Numbers.tenths(dots.values().getLast());
        if (sample.isEnough()) {
            return "nine runs out of ten between " + low + " and " + high;
        }
        return sample.runs() == 1 ? "the one run at " + low : "90 % range " + low + " to " + high;
    }

    /** Its height in px. */
    double height(ValueScale scale, Watershed watershed, double radius) {
        return Math.max(LOWEST, heap(scale, watershed, radius));
    }

    /** Whether no heap of dots of {@code radius} is higher than {@code highest} px. */
    boolean fits(ValueScale scale, Watershed watershed, double radius, double highest) {
        return heap(scale, watershed, radius) <= highest;
    }

    private double heap(ValueScale scale, Watershed watershed, double radius) {
        return highest(scale, watershed, radius) * step(radius) + HEAD;
    }

    private int highest(ValueScale scale, Watershed watershed, double radius) {
        var used = new TreeMap<Long, Integer>();
        dots.values().forEach(value -> used.merge(bin(value, scale, watershed, radius), 1, Integer::sum));
        return used.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static long bin(double value, ValueScale scale, Watershed watershed, double radius) {
        long bin = (long) Math.floor((scale.y(value) - scale.y(watershed.level())) / step(radius));
        return value >= watershed.level() ? Math.max(0, bin) : Math.min(-1, bin);
    }

    private static double step(double radius) {
        return 2 * radius + 1;
    }
}
