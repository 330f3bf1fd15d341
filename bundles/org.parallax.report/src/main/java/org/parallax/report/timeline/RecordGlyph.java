package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.design.Theme;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Canvas;

/**
 * The mark of a documented event: up for what helps, down for what harms, a dot for both or nothing; hollow for what is
 * alleged, in a ring for what the record itself does not give.
 */
final class RecordGlyph {

    private static final double RING = 6.25;

    private final Canvas canvas;
    private final Theme theme;

    RecordGlyph(Canvas canvas, Theme theme) {
        this.canvas = canvas;
        this.theme = theme;
    }

    void draw(TimelineEntry entry, double x, double y) {
        draw(entry, x, y, colour(entry.direction()), theme.colour("ink"));
    }

    /** The mark of an event that the search did not find. */
    void drawFaint(TimelineEntry entry, double x, double y) {
        draw(entry, x, y, theme.colour("hairline"), theme.colour("hairline"));
    }

    /** The mark of any event of the record's own that moves the relationship so. */
    void draw(int direction, double x, double y) {
        draw(direction, x, y, colour(direction), theme.colour("paper"));
    }

    /** The mark of what is alleged. */
    void drawHollow(int direction, double x, double y) {
        draw(direction, x, y, theme.colour("paper"), colour(direction));
    }

    /** The ring round what a layer or another file adds. */
    void ring(double x, double y) {
        canvas.dot(x, y, RING, "none", theme.colour("ink"));
    }

    private void draw(TimelineEntry entry, double x, double y, String colour, String ring) {
        if (!entry.addedBy().isOwn()) {
            canvas.dot(x, y, RING, "none", ring);
        }
        var paper = theme.colour("paper");
        draw(entry.direction(), x, y, entry.isAlleged() ? paper : colour, entry.isAlleged() ? colour : paper);
    }

    private String colour(int direction) {
        return direction == 0 ? theme.colour("rule") : theme.regime(direction > 0 ? 4 : 0);
    }

    private void draw(int direction, double x, double y, String fill, String edge) {
        if (direction == 0) {
            canvas.dot(x, y, 4, fill, edge);
        } else {
            double tip = direction > 0 ? -5.5 : 5.5;
            canvas.shape(
                    List.of(new Point(x - 5.5, y - tip * 0.8), new Point(x, y + tip), new Point(x + 5.5, y - tip * 0.8)), fill, edge);
        }
    }
}
