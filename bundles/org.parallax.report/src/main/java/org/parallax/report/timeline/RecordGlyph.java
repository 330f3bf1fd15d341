package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.design.Theme;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Stroke;

/**
 * The mark of a documented event: up for what helps, down for what harms, a dot for both or nothing; hollow for what is
 * alleged, in a ring for what the record itself does not give or another text corrects, struck out for what is retracted.
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

    /** The stroke through what counts for nothing any more. */
    void strike(double x, double y) {
        strike(x, y, theme.colour("ink"));
    }

    private void strike(double x, double y, String colour) {
        canvas.line(x - RING, y + RING, x + RING, y - RING, Stroke.solid(colour, 1.5));
    }

    /** The ring round what a layer or another file adds. */
    void ring(double x, double y) {
        canvas.dot(x, y, RING, "none", theme.colour("ink"));
    }

    private void draw(TimelineEntry entry, double x, double y, String colour, String ring) {
        var paper = theme.colour("paper");
        boolean isHollow = entry.isAlleged() || entry.addedBy().isRetracted();
        if (!entry.addedBy().isOwn() && !entry.addedBy().isRetracted()) {
            canvas.dot(x, y, RING, "none", ring);
        }
        draw(entry.direction(), x, y, isHollow ? paper : colour, isHollow ? colour : paper);
        if (entry.addedBy().isRetracted()) {
            strike(x, y, ring);
        }
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
