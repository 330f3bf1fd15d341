package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.MonthWords;

/** The background of a chart over time: grid, axes, the documented past and the line where it ends. */
public record Plot(ChartLayout layout, TimeScale time, ValueScale value) {

    /** How far labels may reach over the ends of the plot without touching the neighbouring panel's. */
    private static final double OVERHANG = 11;
    private static final double OVERHANG_IN_PANE = 5;

    /** The plot without what stands around it. */
    Chart.Box extent() {
        return new Chart.Box(time.left(), value.top(), time.right() - time.left(), value.bottom() - value.top());
    }

    /** Horizontal grid with labels left of it; {@code emphasis} is drawn stronger (the neutral 50, or 0). */
    public void grid(double emphasis, boolean signed) {
        for (double tick : value.ticks()) {
            gridLine(tick, emphasis);
            layout.canvas().text(time.left() - layout.frame().pick(8, 5), value.y(tick) + 4, label(tick, signed), layout.note().toTheLeft());
        }
    }

    private void gridLine(double tick, double emphasis) {
        var colour = layout.theme().colour(tick == emphasis ? "rule" : "hairline");
        layout.canvas().line(time.left(), value.y(tick), time.right(), value.y(tick), Stroke.solid(colour, 1));
    }

    /** The grid of one panel of many: only the first of a row says the values. */
    public void panelGrid(double emphasis, boolean labelled) {
        if (labelled) {
            grid(emphasis, false);
        } else {
            value.ticks().forEach(tick -> gridLine(tick, emphasis));
        }
    }

    /** Ticks and labels of the months under the plot. */
    public void months() {
        var theme = layout.theme();
        double bottom = value.bottom();
        layout.canvas().line(time.left(), bottom, time.right(), bottom, Stroke.solid(theme.colour("rule"), 1));
        double over = layout.frame().pick(OVERHANG, OVERHANG_IN_PANE);
        double taken = Double.NEGATIVE_INFINITY;
        for (var tick : time.ticks(layout.frame().pick(64, 54))) {
            double x = time.x(tick.month());
            layout.canvas().line(x, bottom, x, bottom + layout.frame().pick(5, 4), Stroke.solid(theme.colour("rule"), 1));
            double half = layout.note().width(tick.label()) / 2;
            double leftmost = time.left() - over + half;
            double centre = Math.clamp(x, leftmost, Math.max(leftmost, time.right() + over - half));
            if (centre - half > taken + 4) {
                layout.canvas().text(centre, bottom + layout.frame().pick(18, 15), tick.label(), layout.note().centred());
                taken = centre + half;
            }
        }
    }

    /** The line between what is documented and what is projected. */
    public void asOf(YearMonth month, boolean labelled) {
        double x = time.x(month);
        double top = labelled ? value.top() - layout.frame().pick(16, 14) : value.top();
        layout.canvas().line(x, top, x, value.bottom(), Stroke.solid(layout.theme().colour("ink"), 1));
        if (labelled) {
            var label = "as of " + MonthWords.name(month);
            var type = layout.noteInInk();
            boolean right = x + 8 + type.width(label) <= layout.width() - layout.margin();
            layout.canvas().text(right ? x + 6 : x - 6, value.top() - layout.frame().pick(7, 5), label, right ? type : type.toTheLeft());
        }
    }

    /** Labels the line of the past as documented, where there is room. */
    public void documented(List<Double> levels) {
        var type = layout.note();
        int third = levels.size() / 3;
        double least = levels.subList(0, third + 1).stream().mapToDouble(Double::doubleValue).min().orElse(50);
        if (time.month() * (levels.size() - 1) > 2 * type.width("documented")) {
            double under = Math.min(value.y(least) + 18, value.bottom() - 6);
            double clear = value.ticks().stream()
                    .map(value::y)
                    .filter(line -> Math.abs(line - (under - 4)) < 8)
                    .findFirst()
                    .map(line -> line + 16)
                    .orElse(under);
            layout.canvas().text(time.left() + 4, clear, "documented", type);
        }
    }

    /** The documented levels, a solid line ending at {@code asOf}. */
    public void past(List<Double> levels, YearMonth asOf, double width) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < levels.size(); i++) {
            points.add(new Point(time.x(asOf.minusMonths(levels.size() - 1L - i)), value.y(levels.get(i))));
        }
        layout.canvas().path(points, Stroke.solid(layout.theme().colour("past"), width));
    }

    /** Faint lines at the months of events, up through the plot; only ticks where there would be too many lines. */
    public void drops(List<PlotItem> items) {
        layout.happen(items);
        var theme = layout.theme();
        boolean few = items.size() <= 8;
        double top = few ? value.top() : value.bottom() - 6;
        var stroke = new Stroke(theme.colour("rule"), 1, few ? List.of(1, 3) : List.of());
        items.stream().map(PlotItem::first).distinct().forEach(month ->
                layout.canvas().line(time.x(month), top, time.x(month), value.bottom(), stroke));
    }

    private static String label(double tick, boolean signed) {
        var text = Long.toString(Math.round(tick)).replace('-', '−');
        return signed && tick > 0 ? "+" + text : text;
    }
}
