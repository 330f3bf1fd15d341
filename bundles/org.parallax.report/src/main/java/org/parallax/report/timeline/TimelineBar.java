package org.parallax.report.timeline;

import java.util.Optional;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier.Pause;
import org.parallax.report.record.RecordDossier.Span;

/** Something that lasted, on a timeline: a bar with its name, hollow while it was suspended. */
record TimelineBar(TimelinePlot plot, Span span, double from, double to) implements TimelineLane.Item {

    static final double HEIGHT = 15;

    private static final double LONGEST_NAME = 168;
    private static final double SHORTEST_NAME = 24;
    private static final double GAP = 8;

    static TimelineBar of(Span span, TimelinePlot plot) {
        double from = plot.mark(span.from());
        return new TimelineBar(plot, span, from, Math.min(plot.right(), Math.max(from + 3, plot.end(span.to()))));
    }

    @Override
    public double reach() {
        return isNamedInside() ? to : Math.min(plot.right(), to + GAP / 2 + Math.min(LONGEST_NAME, width()));
    }

    @Override
    public String id() {
        return span.id();
    }

    @Override
    public void draw(double y) {
        var canvas = plot.layout().canvas();
        boolean found = plot.isFound(span.id());
        new BarShape(canvas, plot.theme(), plot.theme().colour(found ? "hairline" : "panel"), plot.theme().colour(found ? "rule" : "hairline"))
                .draw(span, from, to - 1, y, HEIGHT - 3);
        span.pauses().forEach(pause -> pause(pause, y));
        name().ifPresent(name ->
                canvas.text(isNamedInside() ? from + 5 : to + GAP / 2, y + 9.5, name, plot.type(span.id())));
        plot.reach(new MarkTarget.Lasting(span.id()), new Chart.Box(from, y, reach() - from, HEIGHT - 3), words());
    }

    private void pause(Pause pause, double y) {
        double begin = plot.place(pause.from());
        double end = Math.max(begin + 3, plot.end(pause.to()));
        plot.layout().canvas().box(begin, y + 1, end - begin, HEIGHT - 5, plot.theme().colour("paper"));
        plot.layout().canvas().frame(begin, y + 0.5, end - begin, HEIGHT - 4, plot.theme().colour("rule"));
    }

    private Optional<String> name() {
        double room = isNamedInside() ? to - from - GAP : Math.min(LONGEST_NAME, plot.right() - to - GAP / 2);
        return room > SHORTEST_NAME ? Optional.of(plot.type(span.id()).cut(span.title(), room)) : Optional.empty();
    }

    private boolean isNamedInside() {
        return width() <= to - from - GAP || plot.right() - to < 48 || !plot.hasRoomBesideBars();
    }

    private double width() {
        return plot.type(span.id()).width(span.title());
    }

    @Override
    public String words() {
        return SpanWords.of(span);
    }
}
