package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Side;
import org.parallax.report.chart.events.PerceivedEvent;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** Each event on its own row as the two sides see it: two bars from a common zero, in order of time. */
final class PerceptionLane {

    private static final double ROW = 28;
    private static final double MONTH = 72;
    private static final int MOST = 12;

    private final ChartLayout sheet;
    private final ChartContext scene;
    private final List<PerceivedEvent> rows;
    private final List<PerceivedEvent> left;

    PerceptionLane(ChartLayout sheet, ChartContext scene) {
        this.sheet = sheet;
        this.scene = scene;
        var all = PerceivedEvent.of(scene);
        this.rows = all.stream().limit(MOST).toList();
        this.left = all.stream().skip(MOST).toList();
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
        double axis = ChartLayout.MARGIN + sheet.inner() * 0.72;
        heading(top, axis);
        sheet.table(PerceivedEvent.table(scene, rows));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + 32 + i * ROW, axis, most);
        }
        if (!left.isEmpty()) {
            more(top + 32 + rows.size() * ROW);
        }
        sheet.canvas().line(axis, top + 26, axis, top + 32 + rows.size() * ROW, Stroke.solid(sheet.theme().colour("ink"), 1));
    }

    /** The later events are counted here and named to those who ask. */
    private void more(double top) {
        var words = "and " + Numbers.inWords(left.size()) + " later " + (left.size() == 1 ? "event" : "events");
        sheet.canvas().text(ChartLayout.MARGIN + MONTH, top + ROW / 2 + 4, words, sheet.note());
        sheet.mark(
                Chart.Kind.BAR, "more", new Chart.Box(ChartLayout.MARGIN, top, scene.width() - 2 * ChartLayout.MARGIN, ROW),
                "Not shown: " + String.join("; ", left.stream().map(PerceivedEvent::title).toList()));
    }

    private void heading(double top, double axis) {
        sheet.canvas().text(ChartLayout.MARGIN, top + 16, "Each event as the two see it, before any theory weighs it", sheet.note());
        sheet.canvas().text(axis - 6, top + 16, "bad news", sheet.note().toTheLeft());
        sheet.canvas().text(axis + 6, top + 16, "good news", sheet.note());
    }

    private void row(PerceivedEvent seen, double top, double axis, double most) {
        double y = top + ROW / 2;
        sheet.canvas().line(ChartLayout.MARGIN, top, scene.width() - ChartLayout.MARGIN, top, Stroke.solid(sheet.theme().colour("hairline"), 1));
        sheet.canvas().text(ChartLayout.MARGIN, y + 4, MonthWords.name(seen.month()), sheet.note());
        double room = axis - reach() - 72 - (ChartLayout.MARGIN + MONTH);
        sheet.canvas().text(ChartLayout.MARGIN + MONTH, y + 4, sheet.noteInInk().cut(seen.title(), room), sheet.noteInInk());
        bar(Side.FIRST, seen.first(), axis, top + 3, most);
        bar(Side.SECOND, seen.second(), axis, top + 15, most);
        sheet.mark(
                Chart.Kind.EVENT, seen.id(), new Chart.Box(ChartLayout.MARGIN, top, scene.width() - 2 * ChartLayout.MARGIN, ROW),
                seen.words(scene));
    }

    /** How far the longest bar reaches; its label stands beyond. */
    private double reach() {
        return sheet.inner() * 0.15;
    }

    private void bar(Side side, double points, double axis, double top, double most) {
        var ink = sheet.theme().capital(side.ordinal());
        double length = reach() * Math.abs(points) / most;
        sheet.canvas().box(points < 0 ? axis - length : axis, top, length, 9, ink.line());
        var type = new TextStyle(11, ink.text(), false, TextStyle.Anchor.START);
        var label = code(side) + " " + (points == 0 ? "0" : Numbers.change(points));
        if (points < 0) {
            sheet.canvas().text(axis - length - 5, top + 9, label, type.toTheLeft());
        } else {
            sheet.canvas().text(axis + length + 5, top + 9, label, type);
        }
    }

    private String code(Side side) {
        return scene.parties().on(side).code();
    }
}
