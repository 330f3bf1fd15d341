package org.parallax.report.timeline;

import java.util.Optional;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.svg.Stroke;

/** The ruled line at which a record ends. */
final class ReachLine {

    private static final double HEIGHT = 14;

    private final ChartLayout layout;
    private final Optional<Double> year;
    private final String words;

    ReachLine(ChartLayout layout, RecordDossier dossier) {
        this.layout = layout;
        this.year = RecordDates.end(dossier);
        this.words = dossier.reach().map(month -> "Record to " + month).orElse("");
    }

    /** The end of the record in years with a fraction; empty if unknown. */
    Optional<Double> year() {
        return year;
    }

    /** Says above the years how far the record goes, in a line of its own, if that is among the years shown. */
    void label(EraScale era, TimeWindow window, double left, double right) {
        shown(window).ifPresent(end -> {
            var type = layout.noteInInk();
            double half = type.width(words) / 2;
            layout.canvas().text(Math.clamp(era.x(end), left + half, right - half), layout.y() + 11, words, type.centred());
            layout.down(layout.y() + HEIGHT);
        });
    }

    /** Draws the line, if it is among the years shown. */
    void draw(EraScale era, TimeWindow window, double top, double bottom) {
        shown(window).ifPresent(end ->
                layout.canvas().line(era.x(end), top, era.x(end), bottom, Stroke.solid(layout.theme().colour("ink"), 1)));
    }

    private Optional<Double> shown(TimeWindow window) {
        return year.filter(end -> window.meets(end, end));
    }
}
