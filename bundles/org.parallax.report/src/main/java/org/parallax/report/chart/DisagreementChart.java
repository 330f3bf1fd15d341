package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ShortLabel;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** What the scenario changes by the last month, indicator by indicator, as each theory has it. */
public final class DisagreementChart {

    private static final double ROW = 36;
    private static final double LOWEST_ROW = 20;

    private final ChartContext scene;
    private final List<TheoryProjection> theories;
    private final ChartLayout sheet;
    private final double row;
    private final double low;
    private final double high;

    private DisagreementChart(ChartContext scene) {
        this.scene = scene;
        this.theories = scene.result().theories();
        this.sheet = new ChartLayout(scene.theme(), scene.frame(), title(scene), subtitle(scene));
        double rows = Indicator.values().length;
        this.row = Math.clamp(sheet.growing(rows * ROW, sheet.foot() + 40) / rows, LOWEST_ROW, ROW);
        var range = Arrays.stream(Indicator.values())
                .flatMapToDouble(indicator -> theories.stream().mapToDouble(theory -> change(theory, indicator)))
                .summaryStatistics();
        double room = Math.max(2, range.getMax() - range.getMin()) / 20;
        this.low = Math.min(-1, range.getMin() - room);
        this.high = Math.max(1, range.getMax() + room);
    }

    /** The picture. */
    public static Chart of(ChartContext scene) {
        return new DisagreementChart(scene).draw();
    }

    private Chart draw() {
        double top = key(sheet.y());
        double bottom = top + Indicator.values().length * row;
        axis(top, bottom);
        for (var indicator : Indicator.values()) {
            row(indicator, top + indicator.ordinal() * row);
        }
        sheet.down(bottom + sheet.foot());
        sheet.table(table());
        return sheet.finish(theories.size(), title(scene));
    }

    /** Says which shape is which theory; shape and colour both tell. */
    private double key(double top) {
        double x = sheet.margin();
        double y = top + 10;
        var text = TextStyle.of(scene.theme().size("type.text"), scene.theme().colour("ink"));
        for (int i = 0; i < theories.size(); i++) {
            var title = theories.get(i).theory().title();
            if (x + 36 + text.width(title) > scene.width() - sheet.margin()) {
                x = sheet.margin();
                y += 24;
            }
            dot(i, x + 7, y);
            sheet.canvas().text(x + 18, y + 5, title, text);
            x += 42 + text.width(title);
        }
        return y + 22;
    }

    private void axis(double top, double bottom) {
        double step = DoubleStream.of(1, 2, 5, 10, 20)
                .filter(candidate -> candidate / (high - low) * (right() - left()) >= 48)
                .findFirst()
                .orElse(50);
        for (double tick = step * Math.ceil(low / step); tick <= high; tick += step) {
            var colour = scene.theme().colour(tick == 0 ? "ink" : "hairline");
            sheet.canvas().line(x(tick), top, x(tick), bottom, Stroke.solid(colour, 1));
            sheet.canvas().text(x(tick), bottom + sheet.frame().pick(18, 14), Numbers.change(tick).replace(".0", ""), sheet.note().centred());
        }
    }

    private void row(Indicator indicator, double top) {
        double y = top + row / 2;
        var ink = scene.theme().colour("ink");
        var text = TextStyle.of(scene.theme().size("type.text"), ink);
        sheet.canvas().line(sheet.margin(), top, right(), top, Stroke.solid(scene.theme().colour("hairline"), 1));
        sheet.canvas().text(sheet.margin(), y + 5, new ShortLabel(scene.parties(), names() - 8, sheet).of(indicator), text);
        var changes = theories.stream().mapToDouble(theory -> change(theory, indicator)).summaryStatistics();
        sheet.canvas().line(x(changes.getMin()), y, x(changes.getMax()), y, Stroke.solid(scene.theme().colour("rule"), 2));
        for (int i = 0; i < theories.size(); i++) {
            dot(i, x(change(theories.get(i), indicator)), y);
        }
        sheet.mark(
                Chart.Kind.BAR, indicator.id(scene.parties()),
                new Chart.Box(sheet.margin(), top, right() - sheet.margin(), row), words(indicator));
    }

    private void dot(int i, double x, double y) {
        var ink = scene.theme().theory(theories.get(i).theory().id(), i);
        var paper = scene.theme().colour("paper");
        switch (i % 4) {
            case 0 -> sheet.canvas().dot(x, y, 6, ink.line(), paper);
            case 1 -> sheet.canvas().shape(square(x, y, 5.5), ink.line(), paper);
            case 2 -> sheet.canvas().shape(
                    List.of(new Point(x - 6.5, y + 5.5), new Point(x, y - 6.5), new Point(x + 6.5, y + 5.5)), ink.line(), paper);
            default -> sheet.canvas().shape(
                    List.of(new Point(x - 7, y), new Point(x, y - 7), new Point(x + 7, y), new Point(x, y + 7)),
                    ink.line(), paper);
        }
    }

    private static List<Point> square(double x, double y, double half) {
        return List.of(
                new Point(x - half, y - half), new Point(x + half, y - half), new Point(x + half, y + half),
                new Point(x - half, y + half));
    }

    private String words(Indicator indicator) {
        var readings = theories.stream()
                .map(theory -> theory.theory().title() + " " + Numbers.change(change(theory, indicator)))
                .toList();
        return indicator.label(scene.parties()) + ": " + String.join(", ", readings);
    }

    private NumberTable table() {
        var columns = new ArrayList<>(List.of("Indicator"));
        theories.forEach(theory -> columns.add(theory.theory().title()));
        var rows = Arrays.stream(Indicator.values())
                .map(indicator -> {
                    var row = new ArrayList<>(List.of(indicator.label(scene.parties())));
                    theories.forEach(theory -> row.add(Numbers.change(change(theory, indicator))));
                    return List.copyOf(row);
                })
                .toList();
        return new NumberTable(columns, rows);
    }

    private double left() {
        return sheet.margin() + names();
    }

    /** Room for the indicators' names. */
    private double names() {
        return scene.frame().pick(248, 176);
    }

    private double right() {
        return scene.width() - sheet.margin();
    }

    private double x(double change) {
        return left() + (change - low) / (high - low) * (right() - left());
    }

    private static double change(TheoryProjection theory, Indicator indicator) {
        return theory.difference().of(indicator).mean().last();
    }

    private static double spread(ChartContext scene, Indicator indicator) {
        var changes = scene.result().theories().stream().mapToDouble(theory -> change(theory, indicator)).summaryStatistics();
        return changes.getMax() - changes.getMin();
    }

    private static String title(ChartContext scene) {
        var widest = Arrays.stream(Indicator.values())
                .max(Comparator.comparingDouble(indicator -> spread(scene, indicator)))
                .orElseThrow();
        double spread = spread(scene, widest);
        if (spread < 1) {
            return "The theories agree on what the scenario changes, to within a point on every indicator";
        }
        return "The theories part most over " + scene.subject(widest) + ": " + Numbers.points(spread)
                + " between the lowest and the highest";
    }

    private static String subtitle(ChartContext scene) {
        return "Mean change against the baseline in " + MonthWords.name(scene.last()) + ", in points · " + scene.runs()
                + " under each theory";
    }
}
