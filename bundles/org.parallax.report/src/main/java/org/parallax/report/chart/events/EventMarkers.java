package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;

/**
 * What happens in the months of many small plots in a pane: numbers at the top of each plot, and a list below all plots
 * that says what each number stands for. A number that would touch another is moved aside, and left out where that
 * takes it too far from its month.
 */
public final class EventMarkers {

    private static final int MOST_LINES = 3;
    /** A pane this high has room for a line more, and so for longer ones. */
    private static final int HIGH_PANE = 400;
    private static final double SIZE = 9.5;
    private static final double FARTHEST = 30;
    private static final double BETWEEN = 12;
    private static final double COLUMN = 210;

    private final ChartLayout layout;
    private final int columns;
    private final int lines;
    private final List<Numbered> shown;
    private final List<PlotItem> left;

    /**
     * Numbers those of {@code items} that the list has room for, by month, events of one month alike; on a page there is
     * nothing to number.
     */
    public EventMarkers(ChartLayout layout, List<PlotItem> items) {
        this.layout = layout;
        var all = layout.frame().isPane() ? items : List.<PlotItem>of();
        this.columns = columns(all.size());
        this.lines = Math.min(mostLines(), (all.size() + columns - 1) / columns);
        var chosen = Likeliest.of(all, lines * columns, PlotItem::share);
        var months = chosen.shown().stream().map(PlotItem::first).distinct().sorted().toList();
        this.shown = chosen.shown().stream()
                .map(item -> new Numbered(Collections.binarySearch(months, item.first()) + 1, item))
                .toList();
        this.left = chosen.left();
    }

    private record Numbered(int number, PlotItem item) {

        String words() {
            return number + "\u00a0\u00a0" + MonthWords.range(item.first(), item.last()) + "\u00a0\u00a0" + item.label() + item.figures();
        }
    }

    /** Height of what the numbers stand for. */
    public double height() {
        return shown.isEmpty() ? 0 : leading() * lines + 4;
    }

    private int mostLines() {
        return layout.frame().height().orElse(0) >= HIGH_PANE ? MOST_LINES + 1 : MOST_LINES;
    }

    /** As few columns as the lines allow, so that each column is as wide as possible. */
    private int columns(int items) {
        int needed = (items + mostLines() - 1) / mostLines();
        return (int) Math.clamp(layout.inner() / COLUMN, 1, Math.max(1, needed));
    }

    /** Sets the numbers over a plot. */
    public void over(Plot plot) {
        var type = TextStyle.of(SIZE, layout.theme().colour("ink")).centred();
        double taken = plot.time().left();
        var months = new TreeMap<YearMonth, Integer>();
        shown.forEach(each -> months.put(each.item.first(), each.number));
        for (var month : months.entrySet()) {
            var number = month.getValue().toString();
            double wanted = plot.time().x(month.getKey());
            double half = type.width(number) / 2 + 1.5;
            double x = Math.max(wanted, taken + half);
            if (x - wanted <= FARTHEST && x <= plot.time().right() + 4) {
                layout.canvas().text(x, plot.value().top() - 4, number, type);
                layout.canvas().line(
                        x, plot.value().top() - 3, wanted, plot.value().top(), Stroke.solid(layout.theme().colour("rule"), 1));
                taken = x + half;
            }
        }
    }

    /**
     * Says from {@code top} down what the numbers stand for, and how many items there is no room for, none of them likelier.
     */
    public void explain(double top) {
        for (int i = 0; i < shown.size(); i++) {
            var each = shown.get(i);
            place(i, top, each.words(), each.item.target(), each.item.text());
        }
        if (!left.isEmpty()) {
            var omission = Omission.of(left, PlotItem::text);
            place(shown.size(), top, omission.label(), new MarkTarget.NotShown(), omission.text());
        }
    }

    private void place(int i, double top, String words, MarkTarget target, String text) {
        var type = layout.noteInInk();
        double width = (layout.inner() + BETWEEN) / columns - BETWEEN;
        double x = layout.margin() + i % columns * (width + BETWEEN);
        double y = top + i / columns * leading();
        layout.canvas().text(x, y + type.size(), type.cut(words, width), type);
        layout.mark(target, new Chart.Box(x, y, width, leading()), text);
    }

    private double leading() {
        return layout.note().size() + 4;
    }
}
