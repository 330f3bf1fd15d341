package org.parallax.report.timeline;

import java.util.List;
import java.util.Optional;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/** The part of a timeline over which the years run: where dates stand in it, and which elements are found and selected. */
final class TimelinePlot {

    /** A plot narrower than this names what lasted inside its bar or not at all, so that lanes stay low. */
    private static final double ROOM_FOR_NAMES_BESIDE = 520;
    private static final double YEAR_TO_NAME_EVENTS = 64;
    private static final double YEAR_ROOM = 34;
    private static final double TEXT = 11;

    private final ChartLayout layout;
    private final TimelineOptions options;
    private final EraScale era;
    private final TimeWindow window;
    private final double left;
    private final double right;
    private final ReachLine reach;

    TimelinePlot(ChartLayout layout, RecordDossier dossier, TimelineOptions options, double left) {
        this.layout = layout;
        this.options = options;
        this.left = left;
        this.right = layout.width() - layout.margin();
        this.reach = new ReachLine(layout, dossier);
        this.window = options.window().orElseGet(() -> RecordDates.whole(dossier));
        this.era = options.window()
                .map(years -> EraScale.even(years, left, right))
                .orElseGet(() -> EraScale.of(RecordDates.all(dossier), left, right));
    }

    ChartLayout layout() {
        return layout;
    }

    Theme theme() {
        return layout.theme();
    }

    /** The years shown. */
    TimeWindow window() {
        return window;
    }

    /** The year that stands at a place. */
    double year(double x) {
        return era.date(x);
    }

    double right() {
        return right;
    }

    /** Where the mark of a date stands, so that none of it is cut off. */
    double mark(Optional<RecordDate> date) {
        return Math.clamp(place(date), left + 6, right - 7);
    }

    /** Where a date stands; without one, where the years end. */
    double place(Optional<RecordDate> date) {
        return era.x(date.map(RecordDate::inYears).orElse(window.to()));
    }

    /** Where something ended; what did not, ends where the record does. */
    double end(Optional<RecordDate> date) {
        return date.isPresent() ? place(date) : era.x(reach.year().orElse(window.to()));
    }

    /** Whether names stand beside bars too short for them. */
    boolean hasRoomBesideBars() {
        return right - left >= ROOM_FOR_NAMES_BESIDE;
    }

    /** Whether the years are wide enough for events to carry their titles. */
    boolean namesEvents() {
        return options.window().filter(years -> (right - left) / years.years() >= YEAR_TO_NAME_EVENTS).isPresent();
    }

    /** 0 for what is selected, 1 for what the search found, 2 for the rest: which comes first where there is no room for all. */
    int precedence(String id) {
        if (options.selected().filter(id::equals).isPresent()) {
            return 0;
        }
        return isFound(id) ? 1 : 2;
    }

    boolean isFound(String id) {
        return options.found().contains(id);
    }

    /** Of an element's name: faint where the search did not find it. */
    TextStyle type(String id) {
        return TextStyle.of(TEXT, theme().colour(isFound(id) ? "ink" : "hairline"));
    }

    /** Records the mark of what was found, and frames what is selected. */
    void reach(MarkTarget target, Chart.Box box, String words) {
        if (isFound(target.id())) {
            layout.mark(target, box, words);
        }
        if (options.selected().filter(target.id()::equals).isPresent()) {
            layout.canvas().frame(box.x() - 2, box.y() - 1, box.width() + 4, box.height() + 2, theme().colour("ink"));
        }
    }

    /** Names the years above the lanes; a year at the edge is moved inside, and left out where it would touch the one before. */
    void years() {
        reach.label(era, window, left, right);
        double last = Double.NEGATIVE_INFINITY;
        for (double year : era.ticks(YEAR_ROOM)) {
            double x = Math.clamp(era.x(year), left, right - 14);
            if (x - last >= YEAR_ROOM - 4) {
                layout.canvas().text(x, layout.y() + 15, Long.toString(Math.round(year)), layout.note().centred());
                last = x;
            }
        }
        layout.down(layout.y() + 20);
    }

    /** Draws a line at each labelled year, and a double one where the scale changes. */
    void grid(double top, double bottom) {
        for (double year : era.ticks(YEAR_ROOM)) {
            layout.canvas().line(era.x(year), top, era.x(year), bottom, new Stroke(theme().colour("hairline"), 1, List.of(1, 3)));
        }
        for (double x : era.changes()) {
            layout.canvas().line(x - 1.5, top, x - 1.5, bottom, Stroke.solid(theme().colour("hairline"), 1));
            layout.canvas().line(x + 1.5, top, x + 1.5, bottom, Stroke.solid(theme().colour("hairline"), 1));
        }
        reach.draw(era, window, top, bottom);
    }
}
