package org.parallax.report.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Rows;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.Numbers;

/** A record as a timeline: what lasted as bars, what happened as marks in a lane for each issue. */
public final class RecordChart {

    private static final double NAMES = 248;
    private static final double DOT = 14;
    private static final double MORE = 16;
    /** More would fill a page with one lane. */
    private static final int MOST_ROWS = 60;

    private final Theme theme;
    private final List<Span> spans;
    private final List<TimelineEntry> entries;
    private final ChartLayout layout;
    private final EraScale era;
    private final RecordGlyph glyph;
    private final String heading;
    private final TimeWindow window;
    private final ReachLine reach;

    private RecordChart(RecordDossier dossier, Theme theme, int width) {
        this.theme = theme;
        this.spans = dossier.spans().stream().filter(span -> span.from().isPresent()).toList();
        this.entries = dossier.timeline().stream().filter(entry -> entry.date().isPresent()).toList();
        this.heading = title(dossier);
        this.layout = new ChartLayout(theme, width, heading, "Events by issue; terms, agreements and conditions as bars; the scale of "
                + "years changes at the double rules" + (dossier.reach().isEmpty() ? "" : ", the record ends at the single one"));
        this.window = RecordDates.whole(dossier);
        this.reach = new ReachLine(layout, dossier);
        this.glyph = new RecordGlyph(layout.canvas(), theme);
        this.era = EraScale.of(RecordDates.all(dossier), ChartLayout.MARGIN + NAMES, width - ChartLayout.MARGIN);
    }

    /** The picture. */
    public static Chart of(RecordDossier dossier, Theme theme, int width) {
        return new RecordChart(dossier, theme, width).draw();
    }

    private Chart draw() {
        new RecordKey(layout).draw(entries, spans);
        reach.label(era, window, ChartLayout.MARGIN + NAMES, layout.width() - ChartLayout.MARGIN);
        years(layout.y());
        layout.down(layout.y() + 20);
        RecordLanes.ofSpans(spans).forEach(this::spanLane);
        RecordLanes.ofEvents(entries).forEach(this::eventLane);
        return layout.document(heading);
    }

    private static String title(RecordDossier dossier) {
        var years = dossier.timeline().stream().map(TimelineEntry::date).flatMap(Optional::stream).map(RecordDate::year).sorted().toList();
        if (years.isEmpty()) {
            return "The record holds no dated events";
        }
        return "The record tells " + years.size() + " " + Numbers.plural(years.size(), "event") + " from "
                + years.getFirst() + " to " + years.getLast();
    }

    private void years(double top) {
        double last = Double.NEGATIVE_INFINITY;
        for (double year : era.ticks(44)) {
            double x = Math.min(era.x(year), layout.width() - ChartLayout.MARGIN - 16);
            if (x - last >= 36) {
                layout.canvas().text(x, top + 14, Long.toString(Math.round(year)), layout.note().centred());
                last = x;
            }
        }
    }

    private void grid(double top, double bottom) {
        for (double year : era.ticks(44)) {
            layout.canvas().line(era.x(year), top, era.x(year), bottom, new Stroke(theme.colour("hairline"), 1, List.of(1, 3)));
        }
        for (double x : era.changes()) {
            layout.canvas().line(x - 1.5, top, x - 1.5, bottom, Stroke.solid(theme.colour("hairline"), 1));
            layout.canvas().line(x + 1.5, top, x + 1.5, bottom, Stroke.solid(theme.colour("hairline"), 1));
        }
        reach.draw(era, window, top, bottom);
    }

    private void spanLane(String lane, List<Span> spans) {
        var rows = new Rows(6, MOST_ROWS);
        var bars = spans.stream().map(span -> SpanBar.of(span, x(span.from()), end(span), ChartLayout.MARGIN + NAMES, layout)).toList();
        var places = bars.stream().map(bar -> rows.place(bar.from(), bar.to())).toList();
        int left = (int) places.stream().filter(OptionalInt::isEmpty).count();
        double height = Math.max(1, rows.count()) * SpanBar.HEIGHT;
        double top = lane(lane, height + (left > 0 ? MORE : 0));
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            places.get(i).ifPresent(row -> bar.draw(top + row * SpanBar.HEIGHT));
        }
        more(left, top + height);
    }

    private void eventLane(String lane, List<TimelineEntry> entries) {
        var rows = new Rows(0, MOST_ROWS);
        var places = entries.stream()
                .map(entry -> rows.place(x(entry.date()) - DOT / 2, end(entry) + DOT / 2))
                .toList();
        int left = (int) places.stream().filter(OptionalInt::isEmpty).count();
        double height = Math.max(1, rows.count()) * DOT;
        double top = lane(lane, height + (left > 0 ? MORE : 0));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            places.get(i).ifPresent(row -> event(entry, top + row * DOT + DOT / 2));
        }
        more(left, top + height);
    }

    /** Says at the end of a lane how much there is no room for, if anything. */
    private void more(int left, double top) {
        if (left > 0) {
            layout.canvas().text(
                    layout.width() - ChartLayout.MARGIN, top + 12, "and " + Numbers.inWords(left) + " more at these dates",
                    layout.note().toTheLeft());
        }
    }

    private void event(TimelineEntry entry, double y) {
        double x = x(entry.date());
        double end = end(entry);
        if (end > x) {
            layout.canvas().line(x, y, end, y, Stroke.solid(theme.colour("rule"), 2));
        }
        glyph.draw(entry, x, y);
        layout.mark(
                new MarkTarget.Documented(entry.id()), new Chart.Box(x - DOT / 2, y - DOT / 2, end - x + DOT, DOT),
                entry.dates() + " " + entry.words());
    }

    /** Where the mark of a date stands; never so far right that it would be cut off. */
    private double x(Optional<RecordDate> date) {
        return Math.min(era.x(date.orElseThrow().inYears()), layout.width() - ChartLayout.MARGIN - DOT / 2);
    }

    private double end(TimelineEntry entry) {
        return entry.until().isEmpty() ? x(entry.date()) : Math.max(x(entry.date()), x(entry.until()));
    }

    private double end(Span span) {
        double right = layout.width() - ChartLayout.MARGIN;
        double end = span.to().map(RecordDate::inYears).or(reach::year).map(era::x).orElse(right);
        return Math.min(right, Math.max(end, x(span.from()) + 4));
    }

    /** Draws the upper edge and the name of a lane of this height; returns the y at which its content begins. */
    private double lane(String name, double height) {
        double y = layout.y();
        layout.down(y + height + 10);
        layout.canvas().line(ChartLayout.MARGIN, y, layout.width() - ChartLayout.MARGIN, y, Stroke.solid(theme.colour("hairline"), 1));
        layout.canvas().text(ChartLayout.MARGIN, y + 17, layout.noteInInk().cut(name, NAMES - 16), layout.noteInInk());
        grid(y, layout.y());
        return y + 5;
    }
}
