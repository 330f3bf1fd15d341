package org.parallax.report.timeline;

import java.util.Optional;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.svg.Stroke;

/** An event on a timeline: its mark, a line for as long as it took, and its title where there is room. */
record TimelineMark(TimelinePlot plot, TimelineEntry entry, double date, double until) implements TimelineLane.Item {

    static final double HEIGHT = 13;

    private static final double HALF = 6;
    private static final double LONGEST_NAME = 168;
    private static final double SHORTEST_NAME = 40;

    static TimelineMark of(TimelineEntry entry, TimelinePlot plot) {
        double date = plot.mark(entry.date());
        return new TimelineMark(plot, entry, date, entry.until().isEmpty() ? date : Math.max(date, plot.mark(entry.until())));
    }

    @Override
    public double from() {
        return date - HALF;
    }

    @Override
    public double reach() {
        return name().map(name -> until + 10 + plot.type(entry.id()).width(name)).orElse(until + HALF);
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String words() {
        return entry.dates() + " " + entry.words();
    }

    @Override
    public void draw(double top) {
        double y = top + HEIGHT / 2;
        var canvas = plot.layout().canvas();
        if (until > date) {
            canvas.line(date, y, until, y, Stroke.solid(plot.theme().colour("hairline"), 2));
        }
        var glyph = new RecordGlyph(canvas, plot.theme());
        if (plot.isFound(entry.id())) {
            glyph.draw(entry, date, y);
        } else {
            glyph.drawFaint(entry, date, y);
        }
        name().ifPresent(name -> canvas.text(until + 9, y + 4, name, plot.type(entry.id())));
        plot.reach(new MarkTarget.Documented(entry.id()), new Chart.Box(from(), top + 0.5, reach() - from(), HEIGHT - 1),
                words());
    }

    private Optional<String> name() {
        double room = Math.min(LONGEST_NAME, plot.right() - until - 10);
        return plot.namesEvents() && room > SHORTEST_NAME
                ? Optional.of(plot.type(entry.id()).cut(entry.title(), room))
                : Optional.empty();
    }
}
