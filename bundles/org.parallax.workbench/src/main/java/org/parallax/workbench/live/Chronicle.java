package org.parallax.workbench.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.report.chart.RecordDates;
import org.parallax.report.chart.TimeWindow;
import org.parallax.report.chart.TimelineLook;
import org.parallax.report.record.RecordDossier;

/**
 * A record as somebody looks at it: what is searched for, which years are shown, what is selected.
 *
 * @param lines of the whole record
 * @param found those of them that the search found
 * @param window the years shown; empty for all
 */
public record Chronicle(
        RecordDossier dossier,
        List<RecordLine> lines,
        List<RecordLine> found,
        Optional<TimeWindow> window,
        Optional<RecordLine> selected) {

    public Chronicle {
        lines = List.copyOf(lines);
        found = List.copyOf(found);
    }

    /** The whole of a record, its first element selected. */
    public static Chronicle of(RecordDossier dossier) {
        var lines = RecordLine.of(dossier);
        return new Chronicle(dossier, lines, lines, Optional.empty(), lines.stream().findFirst());
    }

    /** Looked at as another one was, be it of an earlier state of the record: the same years, the same element selected. */
    public Chronicle seenAs(Chronicle other) {
        var years = other.window.map(shown -> shown.within(whole()));
        var same = other.selected.flatMap(old -> lines.stream().filter(old::isTheSameAs).findFirst()).or(() -> selected);
        return new Chronicle(dossier, lines, found, years, same);
    }

    /** What has every word of a search; the selection stays if it is found, else it is the first that is. */
    public Chronicle searching(String words) {
        var matching = RecordLine.found(lines, words);
        return new Chronicle(
                dossier, lines, matching, window, selected.filter(matching::contains).or(() -> matching.stream().findFirst()));
    }

    /** With a line selected, the years moved so that its date is among them. */
    public Chronicle selecting(RecordLine line) {
        var moved = line.date().isEmpty()
                ? window
                : window.map(years -> years.holding(RecordDates.year(line.date()), whole()));
        return new Chronicle(dossier, lines, found, moved, Optional.of(line));
    }

    /** With the element of this id selected, if it is one of those found. */
    public Chronicle selecting(String id) {
        return found.stream().filter(line -> line.id().equals(id)).findFirst().map(this::selecting).orElse(this);
    }

    /** With all years shown. */
    public Chronicle unzoomed() {
        return new Chronicle(dossier, lines, found, Optional.empty(), selected);
    }

    /** With the years since one shown. */
    public Chronicle since(int year) {
        return seeing(TimeWindow.last(whole().to() - year, whole()));
    }

    /** With the last years shown. */
    public Chronicle last(int years) {
        return seeing(TimeWindow.last(years, whole()));
    }

    /** Seen so many times as closely, a date staying in its place. */
    public Chronicle zoomed(double factor, double about) {
        return seeing(window.orElseGet(this::whole).zoomed(factor, about, whole()));
    }

    /** Seen so many times as closely, about the middle of the years shown. */
    public Chronicle zoomed(double factor) {
        var years = window.orElseGet(this::whole);
        return zoomed(factor, (years.from() + years.to()) / 2);
    }

    /** Moved on by a share of the years shown. */
    public Chronicle moved(double share) {
        return seeing(window.orElseGet(this::whole).moved(share, whole()));
    }

    /** How the timeline is to be drawn. */
    public TimelineLook look() {
        var ids = found.stream().map(RecordLine::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        return new TimelineLook(window, ids, selected.map(RecordLine::id).filter(id -> !id.isEmpty()));
    }

    private TimeWindow whole() {
        return RecordDates.whole(dossier);
    }

    private Chronicle seeing(TimeWindow years) {
        boolean all = years.years() >= whole().years() - 0.01;
        return new Chronicle(dossier, lines, found, all ? Optional.empty() : Optional.of(years), selected);
    }
}
