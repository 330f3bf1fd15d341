package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.result.Tornado;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.SensitivityWords;

/**
 * One input of a tornado: its name, and a bar to either end.
 *
 * @param base the change with nothing moved, where the bars begin
 */
record TornadoRow(ChartLayout layout, Tornado.Bar bar, MarkStyle style, ValueScale scale, double base) {

    /**
     * Draws the row.
     *
     * @param room for its name, in px
     * @param ends room for what either end is set to, in px
     */
    void draw(Chart.Box box, double room, double ends) {
        double y = box.y() + box.height() / 2;
        var text = TextStyle.of(layout.theme().size("type.text"), layout.theme().colour("ink"));
        layout.canvas().text(box.x(), y - 2, text.cut(bar.input().title(), room), text);
        layout.canvas().text(
                box.x(), y + layout.note().size(), layout.note().cut(SensitivityWords.kind(bar.input()), room), layout.note());
        double thick = layout.frame().pick(16, 12);
        if (bar.bends()) {
            // One under the other, with their labels: over each other neither could be read.
            end(bar.low(), false, y - thick / 2, thick - 4, ends);
            end(bar.high(), true, y + thick / 2, thick - 4, ends);
        } else {
            end(bar.low(), false, y, thick, ends);
            end(bar.high(), true, y, thick, ends);
        }
    }

    private void end(Tornado.End end, boolean high, double y, double thick, double room) {
        double from = scale.y(base);
        double to = scale.y(end.change());
        if (to != from) {
            var box = new Chart.Box(Math.min(from, to), y - thick / 2, Math.abs(to - from), thick);
            box(layout.canvas(), box, style, high);
        }
        var note = layout.noteInInk();
        var set = note.cut(SensitivityWords.set(bar.input(), end.value()), room);
        boolean right = isRight(end, high);
        layout.canvas().text(right ? to + 6 : to - 6, y + note.size() / 2 - 2, set, right ? note : note.toTheLeft());
    }

    /** An end that moves nothing has its label on the side that the other end leaves free. */
    private boolean isRight(Tornado.End end, boolean high) {
        double other = (high ? bar.low() : bar.high()).moved();
        return end.moved() > 0 || end.moved() == 0 && (other < 0 || other == 0 && high);
    }

    /** A part of a bar: filled, or hollow. */
    static void box(Canvas canvas, Chart.Box box, MarkStyle style, boolean filled) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        canvas.tint(box.x(), box.y(), box.width(), box.height(), style.line(), filled ? 0.75 : 0.12);
        canvas.path(
                List.of(new Point(box.x(), box.y()), new Point(right, box.y()), new Point(right, bottom),
                        new Point(box.x(), bottom), new Point(box.x(), box.y())),
                Stroke.solid(style.line(), 1.25));
    }
}
