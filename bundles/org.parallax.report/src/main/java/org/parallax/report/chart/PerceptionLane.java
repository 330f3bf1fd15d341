package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Side;
import org.parallax.report.chart.events.Likeliest;
import org.parallax.report.chart.events.Omission;
import org.parallax.report.chart.events.PerceivedEvent;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** Each event on its own row as the two sides see it: two bars from a common zero, in order of time. */
final class PerceptionLane {

    private static final double ROW = 28;
    private static final double MONTH = 72;
    private static final int MOST = 12;

    private final ChartLayout layout;
    private final ChartContext context;
    private final List<PerceivedEvent> rows;
    private final List<PerceivedEvent> left;

    PerceptionLane(ChartLayout layout, ChartContext context) {
        this.layout = layout;
        this.context = context;
        var chosen = Likeliest.of(PerceivedEvent.of(context), MOST + 1, PerceivedEvent::share);
        this.rows = chosen.shown();
        this.left = chosen.left();
    }

    double height() {
        return rows.isEmpty() ? 0 : 32 + (rows.size() + (left.isEmpty() ? 0 : 1)) * ROW;
    }

    void draw(double top) {
        if (rows.isEmpty()) {
            return;
        }
        double most = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(Math.abs(row.first()), Math.abs(row.second())))
                .max().orElse(1);
        double axis = ChartLayout.MARGIN + layout.inner() * 0.72;
        heading(top, axis);
        layout.table(PerceivedEvent.table(context, rows));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + 32 + i * ROW, axis, most);
        }
        if (!left.isEmpty()) {
            more(top + 32 + rows.size() * ROW);
        }
        layout.canvas().line(axis, top + 26, axis, top + 32 + rows.size() * ROW, Stroke.solid(layout.theme().colour("ink"), 1));
    }

    /** Says how many events are not shown. */
    private void more(double top) {
        var omission = Omission.of(left, PerceivedEvent::title);
        layout.canvas().text(ChartLayout.MARGIN + MONTH, top + ROW / 2 + 4, omission.label(), layout.note());
        layout.mark(new MarkTarget.NotShown(), row(top), omission.text());
    }

    private void heading(double top, double axis) {
        layout.canvas().text(ChartLayout.MARGIN, top + 16, "Each event as the two see it, before any theory weighs it", layout.note());
        layout.canvas().text(axis - 6, top + 16, "bad news", layout.note().toTheLeft());
        layout.canvas().text(axis + 6, top + 16, "good news", layout.note());
    }

    private void row(PerceivedEvent perceived, double top, double axis, double most) {
        double y = top + ROW / 2;
        layout.canvas().line(ChartLayout.MARGIN, top, context.width() - ChartLayout.MARGIN, top, Stroke.solid(layout.theme().colour("hairline"), 1));
        layout.canvas().text(ChartLayout.MARGIN, y + 4, MonthWords.name(perceived.month()), layout.note());
        double room = axis - reach() - 72 - (ChartLayout.MARGIN + MONTH);
        layout.canvas().text(ChartLayout.MARGIN + MONTH, y + 4, layout.noteInInk().cut(perceived.title(), room), layout.noteInInk());
        bar(Side.FIRST, perceived.first(), axis, top + 3, most);
        bar(Side.SECOND, perceived.second(), axis, top + 15, most);
        layout.mark(
                new MarkTarget.Event(perceived.id()), row(top), perceived.words(context));
    }

    /** The extent of the row at {@code top}. */
    private Chart.Box row(double top) {
        return new Chart.Box(ChartLayout.MARGIN, top, context.width() - 2 * ChartLayout.MARGIN, ROW);
    }

    /** How far the longest bar reaches; its label stands beyond. */
    private double reach() {
        return layout.inner() * 0.15;
    }

    private void bar(Side side, double points, double axis, double top, double most) {
        var style = layout.theme().capital(side.ordinal());
        double length = reach() * Math.abs(points) / most;
        layout.canvas().box(points < 0 ? axis - length : axis, top, length, 9, style.line());
        var type = new TextStyle(11, style.text(), false, TextStyle.Anchor.START);
        var label = code(side) + " " + (points == 0 ? "0" : Numbers.change(points));
        if (points < 0) {
            layout.canvas().text(axis - length - 5, top + 9, label, type.toTheLeft());
        } else {
            layout.canvas().text(axis + length + 5, top + 9, label, type);
        }
    }

    private String code(Side side) {
        return context.parties().on(side).code();
    }
}
