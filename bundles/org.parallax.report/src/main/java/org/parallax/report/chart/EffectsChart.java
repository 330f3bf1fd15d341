package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/** Effects as bars from zero, each with the interval that holds 90 % of the runs, and their total. */
final class EffectsChart {

    private static final double ROW = 28;
    private static final double LOWEST_ROW = 16;

    private final Theme theme;
    private final ChartLayout layout;
    private final MarkStyle style;
    private final List<Row> rows;
    private final List<Row> told;
    private final SampleSize sample;
    private final double height;
    private final double figures;
    private final double left;
    private final double right;
    private final double low;
    private final double high;

    /** What a bar is among the others. */
    enum Weight {
        /** The sum of what moves without the scenario: grey. */
        WITHOUT,
        /** A part of that sum, set in. */
        PART_WITHOUT,
        /** A part of what the scenario does, in its colour. */
        PART,
        /** The total, set apart from its parts. */
        TOTAL;

        private boolean isSum() {
            return this == WITHOUT || this == TOTAL;
        }
    }

    /** One bar. */
    record Row(MarkTarget target, String label, double effect, double low, double high, Weight weight) {

        /** A bar without interval. */
        static Row plain(String id, String label, double effect, Weight weight) {
            return new Row(new MarkTarget.Row(id), label, effect, effect, effect, weight);
        }
    }

    private EffectsChart(ChartLayout layout, MarkStyle style, List<Row> rows, List<Row> told, SampleSize sample) {
        this.theme = layout.theme();
        this.layout = layout;
        this.style = style;
        this.rows = rows;
        this.told = told;
        this.sample = sample;
        var text = TextStyle.of(theme.size("type.text"), theme.colour("ink"));
        double widest = rows.stream().mapToDouble(row -> indent(row) + text.inBold().width(row.label)).max().orElse(0);
        this.figures = layout.frame().pick(72, 56);
        this.height = Math.clamp(layout.growing(ROW * rows.size(), layout.foot()) / rows.size(), LOWEST_ROW, ROW);
        this.left = layout.margin() + Math.min(widest + 16, layout.inner() * layout.frame().pick(0.42, 0.48)) + figures;
        this.right = layout.width() - layout.margin() - 16;
        var range = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.effect, row.low, row.high))
                .summaryStatistics();
        double room = Math.max(1, range.getMax() - range.getMin()) / 25;
        this.low = Math.min(-0.5, range.getMin() - room);
        this.high = Math.max(0.5, range.getMax() + room);
    }

    /** The picture under the heading of {@code layout}; {@code title} is its sentence. */
    static Chart of(ChartLayout layout, String title, MarkStyle style, List<Row> rows, SampleSize sample) {
        return of(layout, title, style, rows, rows, sample);
    }

    /** As above, of {@code rows} that sum up what has no room in a pane; {@code told} in its table and its description. */
    static Chart of(ChartLayout layout, String title, MarkStyle style, List<Row> rows, List<Row> told, SampleSize sample) {
        return new EffectsChart(layout, style, rows, told, sample).draw(title);
    }

    /** How many rows are seen without scrolling: any number on a page. */
    static int most(ChartLayout layout) {
        return layout.frame().isPane() ? (int) (layout.growing(0, layout.foot()) / LOWEST_ROW) : Integer.MAX_VALUE;
    }

    private Chart draw(String title) {
        double top = layout.y();
        double bottom = top + rows.size() * height;
        axis(top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + i * height);
        }
        layout.down(bottom + layout.foot());
        layout.table(new NumberTable(
                List.of("What", "Effect, points", sample.below(5), sample.below(95)), told.stream().map(EffectsChart::cells).toList()));
        return layout.finish(title + ". " + told.stream().map(this::words).collect(Collectors.joining("; ")) + ".");
    }

    private void axis(double top, double bottom) {
        for (double tick : ticks()) {
            layout.canvas().line(x(tick), top, x(tick), bottom, Stroke.solid(theme.colour("hairline"), 1));
            layout.canvas().text(x(tick), bottom + layout.frame().pick(18, 14), Numbers.change(tick).replace(".0", ""), layout.note().centred());
        }
        layout.canvas().line(x(0), top, x(0), bottom + 4, Stroke.solid(theme.colour("ink"), 1));
    }

    private List<Double> ticks() {
        double step = List.of(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0).stream()
                .filter(candidate -> candidate / (high - low) * (right - left) >= 56)
                .findFirst()
                .orElse(50.0);
        var ticks = new ArrayList<Double>();
        for (double i = Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private void row(Row row, double top) {
        double y = top + height / 2;
        var text = TextStyle.of(theme.size("type.text"), theme.colour("ink"));
        var type = row.weight.isSum() ? text.inBold() : text;
        if (row.weight == Weight.TOTAL) {
            layout.canvas().line(layout.margin(), top, right, top, Stroke.solid(theme.colour("rule"), 1));
        }
        double room = left - figures - layout.margin() - indent(row) - 8;
        layout.canvas().text(layout.margin() + indent(row), y + layout.frame().pick(5, 4), type.cut(row.label, room), type);
        layout.canvas().text(left - 16, y + layout.frame().pick(5, 4), Numbers.change(row.effect), type.toTheLeft());
        bar(row, y);
        layout.mark(row.target, new Chart.Box(layout.margin(), top, right - layout.margin(), height), words(row));
    }

    private void bar(Row row, double y) {
        double from = Math.min(x(0), x(row.effect));
        double width = Math.abs(x(row.effect) - x(0));
        var fill = fill(row);
        double half = layout.frame().pick(7, 5.5);
        layout.canvas().tint(from, y - half, width, 2 * half, fill, row.weight.isSum() ? 0.85 : 0.55);
        if (row.high > row.low) {
            var line = Stroke.solid(theme.colour("ink"), 1.25);
            layout.canvas().line(x(row.low), y, x(row.high), y, line);
            layout.canvas().path(List.of(new Point(x(row.low), y - 4), new Point(x(row.low), y + 4)), line);
            layout.canvas().path(List.of(new Point(x(row.high), y - 4), new Point(x(row.high), y + 4)), line);
        }
    }

    private String fill(Row row) {
        return switch (row.weight) {
            case TOTAL -> theme.colour("ink");
            case WITHOUT, PART_WITHOUT -> theme.baseline().line();
            case PART -> style.line();
        };
    }

    private static double indent(Row row) {
        return row.weight == Weight.PART_WITHOUT ? 12 : 0;
    }

    private double x(double effect) {
        return left + (effect - low) / (high - low) * (right - left);
    }

    private static List<String> cells(Row row) {
        boolean spread = row.high > row.low;
        return List.of(
                row.label, Numbers.change(row.effect), spread ? Numbers.change(row.low) : "", spread ? Numbers.change(row.high) : "");
    }

    private String words(Row row) {
        var interval = row.high > row.low
                ? ", " + sample.band(90) + " " + Numbers.change(row.low) + " to " + Numbers.change(row.high)
                : "";
        return row.label + " " + Numbers.change(row.effect) + " points" + interval;
    }
}
