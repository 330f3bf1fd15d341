package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ShortLabel;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Voice;

/** What the scenario changes by the last month under each theory, a row for each indicator. */
final class DisagreementChart {

    private static final double ROW = 36;
    private static final double LOWEST_ROW = 20;

    /** Where more stand in a row, marks may have to stand above each other, and rows are higher. */
    private static final int FEW = 4;
    private static final double HIGH_ROW = 46;

    private final ChartContext context;
    private final List<TheoryProjection> theories;
    private final ChartLayout layout;
    private final double row;
    private final double low;
    private final double high;

    private DisagreementChart(ChartContext context) {
        this.context = context;
        this.theories = context.result().theories();
        this.layout = context.layout(title(context), subtitle(context));
        double rows = Indicator.SHOWN.size();
        double usual = theories.size() > FEW ? HIGH_ROW : ROW;
        // In rows as low as those of few, the marks of many would have to stand beside where they belong.
        double lowest = theories.size() > FEW ? usual : LOWEST_ROW;
        this.row = Math.clamp(layout.growing(rows * usual, layout.foot() + 40) / rows, lowest, usual);
        var range = Indicator.SHOWN.stream()
                .flatMapToDouble(indicator -> theories.stream().mapToDouble(theory -> change(context, theory, indicator)))
                .summaryStatistics();
        double room = Math.max(2, range.getMax() - range.getMin()) / 20;
        this.low = Math.min(-1, range.getMin() - room);
        this.high = Math.max(1, range.getMax() + room);
    }

    /** The picture. */
    static Chart of(ChartContext context) {
        return new DisagreementChart(context).draw();
    }

    private Chart draw() {
        double top = key(layout.y());
        double bottom = top + Indicator.SHOWN.size() * row;
        axis(top, bottom);
        for (var indicator : Indicator.SHOWN) {
            row(indicator, top + indicator.ordinal() * row);
        }
        layout.down(bottom + layout.foot());
        layout.table(table());
        return layout.finish(title(context));
    }

    /** Draws the key: each theory has its own shape and its own colour. */
    private double key(double top) {
        double x = layout.margin();
        double y = top + 10;
        var text = TextStyle.of(context.theme().size("type.text"), context.theme().colour("ink"));
        for (int i = 0; i < theories.size(); i++) {
            var title = theories.get(i).theory().title();
            if (x + 36 + text.width(title) > context.width() - layout.margin()) {
                x = layout.margin();
                y += 24;
            }
            dot(i, x + 7, y, true);
            layout.canvas().text(x + 18, y + 5, title, text);
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
            var colour = context.theme().colour(tick == 0 ? "ink" : "hairline");
            layout.canvas().line(x(tick), top, x(tick), bottom, Stroke.solid(colour, 1));
            layout.canvas().text(x(tick), bottom + layout.frame().pick(18, 14), Numbers.change(tick).replace(".0", ""), layout.note().centred());
        }
    }

    private void row(Indicator indicator, double top) {
        double y = top + row / 2;
        var ink = context.theme().colour("ink");
        var text = TextStyle.of(context.theme().size("type.text"), ink);
        layout.canvas().line(layout.margin(), top, right(), top, Stroke.solid(context.theme().colour("hairline"), 1));
        layout.canvas().text(layout.margin(), y + 5, new ShortLabel(context.parties(), names() - 8, layout).of(indicator), text);
        var changes = counting(context, indicator).mapToDouble(theory -> change(theory, indicator)).summaryStatistics();
        if (changes.getCount() > 0) {
            layout.canvas().line(x(changes.getMin()), y, x(changes.getMax()), y, Stroke.solid(context.theme().colour("rule"), 2));
        }
        // What counts comes nearer to its place than what does not.
        var swarm = new MarkSwarm(y, row);
        dots(indicator, swarm, true);
        dots(indicator, swarm, false);
        layout.mark(
                new MarkTarget.Row(indicator.id(context.parties())),
                new Chart.Box(layout.margin(), top, right() - layout.margin(), row), words(indicator));
    }

    private void dots(Indicator indicator, MarkSwarm swarm, boolean counting) {
        for (int i = 0; i < theories.size(); i++) {
            if (counting == (Voice.of(theories.get(i).theory(), indicator) == Voice.SPEAKS)) {
                var at = swarm.place(x(change(theories.get(i), indicator)));
                dot(i, at.x(), at.y(), counting);
            }
        }
    }

    /** Draws a theory's mark: filled, or hollow where what it says does not count. */
    private void dot(int i, double x, double y, boolean counts) {
        var style = context.theme().theory(theories.get(i).theory().id(), i);
        var paper = counts ? context.theme().colour("paper") : style.line();
        var fill = counts ? style.line() : context.theme().colour("paper");
        switch (i % 4) {
            case 0 -> layout.canvas().dot(x, y, 6, fill, paper);
            case 1 -> layout.canvas().shape(square(x, y, 5.5), fill, paper);
            case 2 -> layout.canvas().shape(
                    List.of(new Point(x - 6.5, y + 5.5), new Point(x, y - 6.5), new Point(x + 6.5, y + 5.5)), fill, paper);
            default -> layout.canvas().shape(
                    List.of(new Point(x - 7, y), new Point(x, y - 7), new Point(x + 7, y), new Point(x, y + 7)),
                    fill, paper);
        }
    }

    private static List<Point> square(double x, double y, double half) {
        return List.of(
                new Point(x - half, y - half), new Point(x + half, y - half), new Point(x + half, y + half),
                new Point(x - half, y + half));
    }

    private String words(Indicator indicator) {
        var readings = theories.stream()
                .map(theory -> theory.theory().title() + " " + Numbers.change(change(theory, indicator))
                        + Voice.of(theory.theory(), indicator).remark())
                .toList();
        return indicator.label(context.parties()) + ": " + String.join(", ", readings);
    }

    private NumberTable table() {
        var columns = new ArrayList<>(List.of("Indicator"));
        theories.forEach(theory -> columns.add(theory.theory().title()));
        var rows = Indicator.SHOWN.stream()
                .map(indicator -> {
                    var row = new ArrayList<>(List.of(indicator.label(context.parties())));
                    theories.forEach(theory -> row.add(Numbers.change(change(theory, indicator)) + Voice.of(theory.theory(), indicator).remark()));
                    return List.copyOf(row);
                })
                .toList();
        return new NumberTable(columns, rows);
    }

    private double left() {
        return layout.margin() + names();
    }

    /** Room for the indicators' names. */
    private double names() {
        return context.frame().pick(248, 176);
    }

    private double right() {
        return context.width() - layout.margin();
    }

    private double x(double change) {
        return left() + (change - low) / (high - low) * (right() - left());
    }

    private double change(TheoryProjection theory, Indicator indicator) {
        return change(context, theory, indicator);
    }

    private static double change(ChartContext context, TheoryProjection theory, Indicator indicator) {
        return context.change(theory, indicator).mean().last();
    }

    /** Those that say something of an indicator; no others, whether they are silent or baselines, have part in a spread. */
    private static Stream<TheoryProjection> counting(ChartContext context, Indicator indicator) {
        return context.result().theories().stream().filter(each -> Voice.of(each.theory(), indicator) == Voice.SPEAKS);
    }

    private static double spread(ChartContext context, Indicator indicator) {
        var changes = counting(context, indicator).mapToDouble(theory -> change(context, theory, indicator)).summaryStatistics();
        return changes.getCount() == 0 ? 0 : changes.getMax() - changes.getMin();
    }

    private static String title(ChartContext context) {
        var widest = Indicator.SHOWN.stream()
                .max(Comparator.comparingDouble(indicator -> spread(context, indicator)))
                .orElseThrow();
        double spread = spread(context, widest);
        if (context.result().theories().stream().allMatch(each -> each.theory().scope().baseline())) {
            return "Baselines claim nothing and disagree about nothing";
        }
        if (spread < Disagreement.APART) {
            return "The theories agree on what the scenario changes, to within a point on every indicator";
        }
        return "The theories part most over " + context.subject(widest) + ": " + Numbers.points(spread)
                + " between the lowest and the highest";
    }

    private static String hollow(ChartContext context) {
        boolean any = context.result().theories().stream()
                .anyMatch(theory -> Indicator.SHOWN.stream().anyMatch(each -> Voice.of(theory.theory(), each) != Voice.SPEAKS));
        return any ? "; hollow where a theory is silent or a baseline, and does not count" : "";
    }

    private static String subtitle(ChartContext context) {
        return context.held().meanChange() + " in " + MonthWords.name(context.last()) + ", in points" + hollow(context) + " · " + context.runs()
                + " under each theory";
    }
}
