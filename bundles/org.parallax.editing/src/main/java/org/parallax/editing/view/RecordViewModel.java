package org.parallax.editing.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordSum;
import org.parallax.report.timeline.CurveOptions;
import org.parallax.report.timeline.RecordDates;
import org.parallax.report.timeline.TimeWindow;
import org.parallax.report.timeline.TimelineOptions;

/**
 * A record as somebody looks at it: what is searched for, which years are shown, what is selected.
 *
 * @param lines of the whole record
 * @param found those of them that the search found and that the text looked at adds
 * @param window the years shown; empty for all
 * @param hidden ids of the indicators that the picture of its levels leaves out
 * @param sought what {@code found} is found by
 */
public record RecordViewModel(
        RecordDossier dossier,
        List<RecordLine> lines,
        List<RecordLine> found,
        Optional<TimeWindow> window,
        Optional<RecordLine> selected,
        Set<String> hidden,
        Sought sought) {

    /** Words that are searched for, and the text of which alone the elements are shown; empty for all texts. */
    public record Sought(String words, Optional<AddedBy> text) {

        /** Everything. */
        static final Sought ALL = new Sought("", Optional.empty());

        private List<RecordLine> in(List<RecordLine> lines) {
            return RecordLine.found(lines, words).stream()
                    .filter(line -> text.isEmpty() || text.get().equals(line.element().addedBy().teller())).toList();
        }
    }

    public RecordViewModel {
        hidden = Set.copyOf(hidden);
        lines = List.copyOf(lines);
        found = List.copyOf(found);
    }

    /** The whole of a record, its first element selected. */
    public static RecordViewModel of(RecordDossier dossier) {
        var lines = RecordLine.of(dossier);
        return new RecordViewModel(dossier, lines, lines, Optional.empty(), lines.stream().findFirst(), Set.of(), Sought.ALL);
    }

    /** Shown as another one was, even of an earlier state of the record: the same years, the same element selected. */
    public RecordViewModel seenAs(RecordViewModel other) {
        var years = other.window.map(shown -> shown.within(whole()));
        var same = other.selected.flatMap(old -> lines.stream().filter(old::isTheSameAs).findFirst()).or(() -> selected);
        // A text that adds nothing any more would leave nothing to see.
        var text = other.sought.text.filter(by -> lines.stream().anyMatch(line -> line.element().addedBy().teller().equals(by)));
        var next = new Sought(other.sought.words, text);
        return new RecordViewModel(dossier, lines, next.in(lines), years, same, other.hidden, next);
    }

    /** What has every word of a search; the selection stays if it is found, else it is the first that is. */
    public RecordViewModel searching(String words) {
        return seeking(new Sought(words, sought.text));
    }

    /** What one text adds, of that what has every word of the search; of all texts, if it is empty. */
    public RecordViewModel addedBy(Optional<AddedBy> text) {
        return seeking(new Sought(sought.words, text));
    }

    private RecordViewModel seeking(Sought next) {
        var matching = next.in(lines);
        return new RecordViewModel(
                dossier, lines, matching, window, selected.filter(matching::contains).or(() -> matching.stream().findFirst()),
                hidden, next);
    }

    /** What each text adds, to be said over the record. */
    public List<SumTerm> terms() {
        return SumTerm.of(new RecordSum(dossier), sought.text);
    }

    /** With a line selected, the years moved so that its date is among them. */
    public RecordViewModel selecting(RecordLine line) {
        var moved = window.map(years -> line.date().map(date -> years.holding(date.inYears(), whole())).orElse(years));
        return new RecordViewModel(dossier, lines, found, moved, Optional.of(line), hidden, sought);
    }

    /** With the element of this id selected, whether it is found or not: the levels show what the sources say of them throughout. */
    public RecordViewModel selecting(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().map(this::selecting).orElse(this);
    }

    /** With all years shown. */
    public RecordViewModel unzoomed() {
        return new RecordViewModel(dossier, lines, found, Optional.empty(), selected, hidden, sought);
    }

    /** With the last years shown. */
    public RecordViewModel last(int years) {
        return seeing(TimeWindow.last(years, whole()));
    }

    /** Seen so many times as closely, a date staying in its place. */
    public RecordViewModel zoomed(double factor, double about) {
        return seeing(window.orElseGet(this::whole).zoomed(factor, about, whole()));
    }

    /** Seen so many times as closely, about the middle of the years shown. */
    public RecordViewModel zoomed(double factor) {
        var years = window.orElseGet(this::whole);
        return zoomed(factor, (years.from() + years.to()) / 2);
    }

    /** Moved on by a share of the years shown. */
    public RecordViewModel moved(double share) {
        return seeing(window.orElseGet(this::whole).moved(share, whole()));
    }

    /** How the timeline is to be drawn. */
    public TimelineOptions look() {
        var ids = found.stream().map(RecordLine::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        return new TimelineOptions(window, ids, selected.map(RecordLine::id).filter(id -> !id.isEmpty()));
    }

    /** With the levels of an indicator left out of their picture, or shown again. */
    public RecordViewModel toggling(String indicator) {
        var others = new HashSet<>(hidden);
        if (!others.remove(indicator)) {
            others.add(indicator);
        }
        return new RecordViewModel(dossier, lines, found, window, selected, others, sought);
    }

    /** How the levels that the record implies are to be drawn. */
    public CurveOptions levels() {
        return new CurveOptions(hidden, selected.map(RecordLine::id).filter(id -> !id.isEmpty()));
    }

    private TimeWindow whole() {
        return RecordDates.whole(dossier);
    }

    private RecordViewModel seeing(TimeWindow years) {
        boolean all = years.years() >= whole().years() - 0.01;
        return new RecordViewModel(dossier, lines, found, all ? Optional.empty() : Optional.of(years), selected, hidden, sought);
    }
}
