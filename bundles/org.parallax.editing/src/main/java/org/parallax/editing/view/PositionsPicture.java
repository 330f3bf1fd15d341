package org.parallax.editing.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** What parts the theories on one indicator, what each says of it in a row, and where else they are far apart. */
final class PositionsPicture {

    private static final double ROW = 26;
    private static final double LOWEST_ROW = 17;
    private static final double RADIUS = 5;

    private final ChartContext context;
    private final TheoryPositions shown;
    private final ChartLayout layout;
    private final TextStyle text;
    private final double row;
    private final double words;
    private final double figures;
    private final double left;
    private final double right;
    private final double low;
    private final double high;

    private PositionsPicture(ChartContext context, TheoryPositions shown) {
        this.context = context;
        this.shown = shown;
        this.layout = context.layout(title(context, shown), subtitle(context, shown));
        this.text = TextStyle.of(context.theme().size("type.text"), context.theme().colour("ink"));
        // Before the rows: in a low pane the first thing after who says what is why.
        shown.premise().ifPresent(this::premise);
        int rows = shown.positions().size();
        double below = scale() + layout.frame().pick(16, 8) + (shown.widest().isEmpty() ? 0 : 1 + shown.widest().size()) * leading();
        this.row = Math.clamp(layout.growing(rows * ROW, below) / rows, LOWEST_ROW, ROW);
        this.words = layout.margin() + Math.min(widest(shown.positions().stream().map(TheoryPosition::title).toList()), 0.3 * layout.inner()) + 12;
        this.figures = words + widest(shown.positions().stream().map(each -> each.stand().words()).toList()) + 52;
        this.left = figures + 16;
        this.right = layout.width() - layout.margin() - 16;
        var range = shown.positions().stream()
                .flatMapToDouble(each -> DoubleStream.of(each.change(), each.low(), each.high()))
                .summaryStatistics();
        double room = Math.max(2, range.getMax() - range.getMin()) / 25;
        this.low = Math.min(-1, range.getMin() - room);
        this.high = Math.max(1, range.getMax() + room);
    }

    /** The picture. */
    static Chart of(ChartContext context, TheoryPositions shown) {
        return new PositionsPicture(context, shown).draw();
    }

    /** The row that stands for one of the widest disagreements. */
    static MarkTarget target(TheoryPositions.Widest widest) {
        return new MarkTarget.Row("furthest apart " + widest.indicator() + " " + widest.month());
    }

    /** Who says what by name where two lines of a pane hold it; else counted, as the rows name all. */
    private static String title(ChartContext context, TheoryPositions shown) {
        var type = context.theme().size("type.title");
        // A pane has half the margin of a page on either side.
        double room = context.width() - ChartLayout.MARGIN;
        return !context.frame().isPane() || TextWidth.wrap(shown.headline(), room, type, true).size() <= 2
                ? shown.headline()
                : shown.counted(context.subject(shown.indicator()));
    }

    private static String subtitle(ChartContext context, TheoryPositions shown) {
        boolean hollow = shown.positions().stream().anyMatch(each -> !each.stand().counts());
        return context.held().meanChange() + ", " + context.sample().interval(90) + ", in points"
                + (hollow ? "; hollow where it does not count" : "") + " · " + context.runs() + " under each theory";
    }

    private Chart draw() {
        double top = layout.y() + scale();
        double bottom = top + shown.positions().size() * row;
        axis(top, bottom);
        for (int i = 0; i < shown.positions().size(); i++) {
            position(shown.positions().get(i), top + i * row);
        }
        layout.down(bottom + layout.frame().pick(16, 8));
        if (!shown.widest().isEmpty()) {
            furthest();
        }
        layout.table(table());
        return layout.finish(shown.sentence());
    }

    /** Room for the axis, which stands over the rows: under them it would be out of sight in a low pane. */
    private double scale() {
        return layout.note().size() + 8;
    }

    private void axis(double top, double bottom) {
        double step = DoubleStream.of(0.5, 1, 2, 5, 10, 20)
                .filter(candidate -> candidate / (high - low) * (right - left) >= 36)
                .findFirst()
                .orElse(50);
        for (double i = Math.ceil(low / step); i * step <= high; i++) {
            var colour = context.theme().colour(i == 0 ? "ink" : "hairline");
            layout.canvas().line(x(i * step), top, x(i * step), bottom, Stroke.solid(colour, 1));
            layout.canvas().text(
                    x(i * step), top - 5, Numbers.change(i * step).replace(".0", ""), layout.note().centred());
        }
    }

    private void position(TheoryPosition each, double top) {
        double y = top + row / 2;
        double base = y + layout.frame().pick(5, 4);
        var style = context.theme().theory(each.theory(), place(each));
        var type = each.stand().counts() ? text : TextStyle.of(text.size(), context.theme().colour("muted"));
        layout.canvas().line(layout.margin(), top, right, top, Stroke.solid(context.theme().colour("hairline"), 1));
        layout.canvas().text(layout.margin(), base, type.inBold().cut(each.title(), words - layout.margin() - 8), type.inBold());
        layout.canvas().text(words, base, each.stand().words(), type);
        layout.canvas().text(figures, base, Numbers.change(each.change()), type.toTheLeft());
        layout.canvas().line(x(each.low()), y, x(each.high()), y, Stroke.solid(style.line(), each.stand().counts() ? 2.5 : 1));
        layout.canvas().dot(
                x(each.change()), y, RADIUS, each.stand().counts() ? style.line() : context.theme().colour("paper"), style.line());
        layout.mark(new MarkTarget.Row(each.theory()), box(top, row), each.inWords() + "; " + context.sample().interval(90) + " "
                + Numbers.change(each.low()) + " to " + Numbers.change(each.high()));
    }

    /** Theories keep their colours in whatever order they stand. */
    private int place(TheoryPosition each) {
        return context.result().theories().stream().map(theory -> theory.theory().id()).toList().indexOf(each.theory());
    }

    private void premise(TheoryPositions.Premise each) {
        double top = layout.y();
        double y = lines(TextWidth.wrap(each.sentence(), layout.inner(), text.size(), false), text);
        layout.mark(each.target(), new Chart.Box(layout.margin(), top, layout.inner(), y - top), each.sentence());
        layout.down(y + 4);
    }

    private void furthest() {
        layout.down(lines(List.of("The theories are furthest apart on:"), layout.note()));
        // As links are coloured: a click leads there.
        var link = TextStyle.of(text.size(), context.theme().scenario(0).text());
        for (var each : shown.widest()) {
            double top = layout.y();
            boolean here = each.indicator() == shown.indicator() && each.month().equals(shown.month());
            var line = each.indicator().label(context.parties()) + " in " + MonthWords.name(each.month()) + ", "
                    + Numbers.tenths(each.spread()) + " points" + (here ? ": shown here" : "");
            double y = lines(List.of(text.cut(line, layout.inner())), here ? text.inBold() : link);
            layout.mark(target(each), box(top, y - top), each.sentence());
            layout.down(y);
        }
    }

    /** Sets lines from the cursor down and says where they end. */
    private double lines(List<String> lines, TextStyle type) {
        double y = layout.y();
        for (var line : lines) {
            layout.canvas().text(layout.margin(), y + type.size(), line, type);
            y += leading();
        }
        return y;
    }

    private double leading() {
        return text.size() + 4;
    }

    private Chart.Box box(double top, double height) {
        return new Chart.Box(layout.margin(), top, right - layout.margin(), height);
    }

    private NumberTable table() {
        var rows = new ArrayList<List<String>>();
        for (var each : shown.positions()) {
            rows.add(List.of(
                    each.title(), each.stand().words(), Numbers.change(each.change()), Numbers.change(each.low()), Numbers.change(each.high())));
        }
        return new NumberTable(
                List.of("Theory", "Position", "Change, points", context.sample().below(5), context.sample().below(95)), rows);
    }

    private double widest(List<String> labels) {
        return labels.stream().mapToDouble(text.inBold()::width).max().orElse(0);
    }

    private double x(double change) {
        return left + (change - low) / (high - low) * (right - left);
    }
}
