package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.design.Theme;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Canvas;

/** The mark of a documented event: up for what helps, down for what harms, a dot for both or neither. */
final class RecordGlyph {

    private final Canvas canvas;
    private final Theme theme;

    RecordGlyph(Canvas canvas, Theme theme) {
        this.canvas = canvas;
        this.theme = theme;
    }

    void draw(int direction, double x, double y) {
        draw(direction, x, y, direction == 0 ? theme.colour("rule") : theme.regime(direction > 0 ? 4 : 0));
    }

    /** The mark of an event that the search did not find. */
    void drawFaint(int direction, double x, double y) {
        draw(direction, x, y, theme.colour("hairline"));
    }

    private void draw(int direction, double x, double y, String fill) {
        var paper = theme.colour("paper");
        if (direction == 0) {
            canvas.dot(x, y, 4, fill, paper);
        } else {
            double tip = direction > 0 ? -5.5 : 5.5;
            canvas.shape(
                    List.of(new Point(x - 5.5, y - tip * 0.8), new Point(x, y + tip), new Point(x + 5.5, y - tip * 0.8)), fill, paper);
        }
    }
}
