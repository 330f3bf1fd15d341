package org.parallax.report.chart;

import java.util.List;
import java.util.Optional;
import org.parallax.report.design.Theme;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordDossier.Pause;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.Type;

/**
 * A record's timeline for a pane: the years somebody looks at, what a search found in full ink and the rest faint.
 * Events carry their titles where the years are wide enough.
 */
public final class TimelineChart {

    private static final double ROW = 15;
    private static final double YEAR_TO_NAME_EVENTS = 64;
    private static final double LONGEST_NAME = 168;
    private static final double GAP = 8;
    private static final double YEAR_ROOM = 34;
    /** A plot narrower than this names what lasted inside its bar or not at all, so that lanes stay low. */
    private static final double ROOM_FOR_NAMES_BESIDE = 520;

    private final RecordDossier dossier;
    private final TimelineLook look;
    private final Theme theme;
    private final Sheet sheet;
    private final EraScale era;
    private final TimeWindow window;
    private final RecordGlyph glyph;
    private final double left;
    private final double right;

    private TimelineChart(RecordDossier dossier, TimelineLook look, Theme theme, Frame frame) {
        this.dossier = dossier;
        this.look = look;
        this.theme = theme;
        this.sheet = Sheet.bare(theme, frame, "The record from year to year");
        this.glyph = new RecordGlyph(sheet.canvas(), theme);
        this.left = sheet.margin() + (frame.width() < 640 ? 120 : 176);
        this.right = frame.width() - sheet.margin();
        this.window = look.window().orElseGet(() -> RecordDates.whole(dossier));
        this.era = look.window()
                .map(years -> EraScale.even(years, left, right))
                .orElseGet(() -> EraScale.of(RecordDates.all(dossier), left, right));
    }

    /** The picture, with what is needed to tell years from places. */
    public static Timeline of(RecordDossier dossier, TimelineLook look, Theme theme, Frame frame) {
        return new TimelineChart(dossier, look, theme, frame).draw();
    }

    private Timeline draw() {
        years();
        RecordLanes.ofSpans(dossier.spans().stream().filter(this::isInWindow).toList()).forEach(this::spanLane);
        RecordLanes.ofEvents(dossier.timeline().stream().filter(this::isInWindow).toList()).forEach(this::eventLane);
        return new Timeline(sheet.document("Terms, agreements and events from " + Math.round(window.from()) + " to "
                + Math.round(window.to())), era::date);
    }

    private boolean isInWindow(Span span) {
        return !span.from().isEmpty() && window.meets(RecordDates.year(span.from()), end(span.to()));
    }

    private boolean isInWindow(TimelineEntry entry) {
        return !entry.date().isEmpty() && window.meets(
                RecordDates.year(entry.date()), RecordDates.year(entry.until().isEmpty() ? entry.date() : entry.until()));
    }

    private double end(String to) {
        return to.isEmpty() ? window.to() : RecordDates.year(to);
    }

    private void years() {
        for (double year : era.ticks(YEAR_ROOM)) {
            double x = Math.clamp(era.x(year), left, right - 14);
            sheet.canvas().text(x, sheet.y() + 15, Long.toString(Math.round(year)), sheet.note().centred());
        }
        sheet.down(sheet.y() + 20);
    }

    private void grid(double top, double bottom) {
        for (double year : era.ticks(YEAR_ROOM)) {
            sheet.canvas().line(era.x(year), top, era.x(year), bottom, new Stroke(theme.colour("hairline"), 1, List.of(1, 3)));
        }
        for (double x : era.changes()) {
            sheet.canvas().line(x - 1.5, top, x - 1.5, bottom, Stroke.solid(theme.colour("hairline"), 1));
            sheet.canvas().line(x + 1.5, top, x + 1.5, bottom, Stroke.solid(theme.colour("hairline"), 1));
        }
    }

    /** Rules off and names a lane of so many rows; returns where its content begins. */
    private double lane(String name, int rows) {
        double y = sheet.y();
        sheet.down(y + Math.max(1, rows) * ROW + 6);
        sheet.canvas().line(sheet.margin(), y, right, y, Stroke.solid(theme.colour("hairline"), 1));
        sheet.canvas().text(sheet.margin(), y + 14, sheet.noteInInk().cut(name, left - sheet.margin() - GAP), sheet.noteInInk());
        grid(y, sheet.y());
        return y + 3;
    }

    private void spanLane(String lane, List<Span> spans) {
        var rows = new Rows(0);
        var bars = spans.stream().map(span -> new Bar(span, x(span.from()), Math.max(x(span.from()) + 3, era.x(end(span.to()))))).toList();
        var places = bars.stream().map(bar -> rows.place(bar.from, bar.reach())).toList();
        double top = lane(lane, rows.count());
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).draw(top + places.get(i) * ROW);
        }
    }

    private void eventLane(String lane, List<TimelineEntry> entries) {
        var rows = new Rows(2);
        var marks = entries.stream().map(entry -> new Happened(entry, x(entry.date()), entry.until().isEmpty()
                ? x(entry.date()) : Math.max(x(entry.date()), x(entry.until())))).toList();
        var places = marks.stream().map(mark -> rows.place(mark.from - 6, mark.reach())).toList();
        double top = lane(lane, rows.count());
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).draw(top + places.get(i) * ROW + ROW / 2);
        }
    }

    private double x(String date) {
        return Math.clamp(era.x(RecordDates.year(date)), left + 6, right - 7);
    }

    private boolean namesEvents() {
        return look.window().filter(years -> (right - left) / years.years() >= YEAR_TO_NAME_EVENTS).isPresent();
    }

    private void mark(Chart.Kind kind, String id, Chart.Box box, String words) {
        if (look.found().contains(id)) {
            sheet.mark(kind, id, box, words);
        }
        if (look.selected().filter(id::equals).isPresent()) {
            sheet.canvas().frame(box.x() - 2, box.y() - 1, box.width() + 4, box.height() + 2, theme.colour("ink"));
        }
    }

    private Type type(String id, String colour) {
        return Type.of(11, theme.colour(look.found().contains(id) ? colour : "hairline"));
    }

    /** Something that lasted: a bar with its name, hollow while it was suspended. */
    private final class Bar {

        private final Span span;
        private final double from;
        private final double to;

        Bar(Span span, double from, double to) {
            this.span = span;
            this.from = from;
            this.to = Math.min(right, to);
        }

        /** Where bar and name end. */
        double reach() {
            return isNamedInside() ? to : Math.min(right, to + GAP / 2 + Math.min(LONGEST_NAME, width()));
        }

        void draw(double y) {
            var canvas = sheet.canvas();
            boolean found = look.found().contains(span.id());
            canvas.box(from, y, Math.max(2, to - from - 1), ROW - 3, theme.colour(found ? "hairline" : "panel"));
            canvas.line(from, y, from, y + ROW - 3, Stroke.solid(theme.colour(found ? "rule" : "hairline"), 2));
            span.pauses().forEach(pause -> pause(pause, y));
            name().ifPresent(name -> canvas.text(isNamedInside() ? from + 5 : to + GAP / 2, y + 9.5, name, type(span.id(), "ink")));
            mark(Chart.Kind.BAR, span.id(), new Chart.Box(from, y, reach() - from, ROW - 3), words());
        }

        private void pause(Pause pause, double y) {
            double begin = era.x(RecordDates.year(pause.from()));
            double end = Math.max(begin + 3, era.x(end(pause.to())));
            sheet.canvas().box(begin, y + 1, end - begin, ROW - 5, theme.colour("paper"));
            sheet.canvas().frame(begin, y + 0.5, end - begin, ROW - 4, theme.colour("rule"));
        }

        private Optional<String> name() {
            double room = isNamedInside() ? to - from - GAP : Math.min(LONGEST_NAME, right - to - GAP / 2);
            var cut = type(span.id(), "ink").cut(span.title(), room);
            return room > 24 ? Optional.of(cut) : Optional.empty();
        }

        private boolean isNamedInside() {
            return width() <= to - from - GAP || right - to < 48 || right - left < ROOM_FOR_NAMES_BESIDE;
        }

        private double width() {
            return type(span.id(), "ink").width(span.title());
        }

        private String words() {
            var pauses = new StringBuilder();
            span.pauses().forEach(pause -> pauses.append(", suspended ").append(pause.from())
                    .append(pause.to().isEmpty() ? " on" : " to " + pause.to()));
            return span.title() + ", " + span.from() + (span.to().isEmpty() ? " on" : " to " + span.to()) + pauses;
        }
    }

    /** An event: its mark, a line for as long as it took, and its title where there is room. */
    private final class Happened {

        private final TimelineEntry entry;
        private final double from;
        private final double to;

        Happened(TimelineEntry entry, double from, double to) {
            this.entry = entry;
            this.from = from;
            this.to = to;
        }

        double reach() {
            return name().map(name -> to + 10 + type(entry.id(), "ink").width(name)).orElse(to + 6);
        }

        void draw(double y) {
            if (to > from) {
                sheet.canvas().line(from, y, to, y, Stroke.solid(theme.colour("hairline"), 2));
            }
            if (look.found().contains(entry.id())) {
                glyph.draw(entry.direction(), from, y);
            } else {
                glyph.drawFaint(entry.direction(), from, y);
            }
            name().ifPresent(name -> sheet.canvas().text(to + 9, y + 4, name, type(entry.id(), "ink")));
            mark(Chart.Kind.EVENT, entry.id(), new Chart.Box(from - 6, y - ROW / 2 + 0.5, reach() - from + 6, ROW - 1),
                    entry.date() + " " + entry.title());
        }

        private Optional<String> name() {
            double room = Math.min(LONGEST_NAME, right - to - 10);
            return namesEvents() && room > 40 ? Optional.of(type(entry.id(), "ink").cut(entry.title(), room)) : Optional.empty();
        }
    }
}
