package org.parallax.report.chart.events;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Stroke;

/** The mark of an event, a decision or an expectation; the shape alone tells them apart, so that colour is not needed. */
enum EventGlyph {
    SURE_EVENT("event in every run"),
    POSSIBLE_EVENT("event in some runs"),
    DECISION("decision"),
    MET("expectation met"),
    NOT_MET("expectation not met"),
    STANDS("while the condition stands");

    private final String words;

    EventGlyph(String words) {
        this.words = words;
    }

    /** The marks of an item, first the one at its month. */
    static Stream<EventGlyph> all(PlotItem item) {
        return Stream.concat(Stream.of(of(item)), item.stands().stream().map(end -> STANDS));
    }

    /** The mark of an item at its month. */
    static EventGlyph of(PlotItem item) {
        return switch (item.target()) {
            case MarkTarget.Decision decision -> DECISION;
            case MarkTarget.Expectation expectation -> item.filled() ? MET : NOT_MET;
            default -> item.filled() ? SURE_EVENT : POSSIBLE_EVENT;
        };
    }

    /** What it stands for. */
    String words() {
        return words;
    }

    /** Draws it centred on a point. */
    void draw(Canvas canvas, Theme theme, double x, double y) {
        var ink = theme.colour("ink");
        var fill = this == SURE_EVENT || this == MET ? ink : theme.colour("paper");
        switch (this) {
            case DECISION -> canvas.shape(
                    List.of(new Point(x - 5.5, y), new Point(x, y - 5.5), new Point(x + 5.5, y), new Point(x, y + 5.5)),
                    fill, ink);
            case MET, NOT_MET -> canvas.shape(
                    List.of(new Point(x - 5, y + 4), new Point(x, y - 5), new Point(x + 5, y + 4)), fill, ink);
            case STANDS -> canvas.line(x - 6, y, x + 6, y, Stroke.solid(ink, 1.5));
            default -> canvas.dot(x, y, 4, fill, ink);
        }
    }
}
