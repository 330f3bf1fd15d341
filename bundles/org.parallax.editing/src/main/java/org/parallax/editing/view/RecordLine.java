package org.parallax.editing.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier;

/**
 * A line of the record as the window lists it: an element with its date, what sort of thing it is, and everything the
 * record says about it.
 *
 * @param date of an event; empty where it has none, and for anything else
 * @param dates that date as text, with that of its end where it took a while; empty without one
 * @param direction −1 bad for the relationship, 1 good, 0 neither
 * @param words all of that in lower case, for a search to look in
 */
public record RecordLine(
        String section,
        Optional<RecordDate> date,
        String dates,
        String kind,
        int direction,
        RecordDossier.Element element,
        String words) {

    /** All lines of a record: events by date first, then everything else in the record's order. */
    public static List<RecordLine> of(RecordDossier dossier) {
        Map<String, RecordDossier.TimelineEntry> dated = dossier.timeline().stream()
                .collect(Collectors.toMap(RecordDossier.TimelineEntry::id, Function.identity(), (a, b) -> a));
        var all = dossier.sections().stream()
                .flatMap(section -> section.elements().stream().map(element -> line(section, element, dated)))
                .toList();
        var events = all.stream().filter(line -> line.date.isPresent())
                .sorted(Comparator.comparing(RecordLine::date, RecordDate.NONE_FIRST));
        return Stream.concat(events, all.stream().filter(line -> line.date.isEmpty())).toList();
    }

    /** Those of some lines about which every word of a search is said somewhere; all of them for a search without words. */
    public static List<RecordLine> found(List<RecordLine> lines, String search) {
        var wanted = search.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return lines.stream().filter(line -> Stream.of(wanted).allMatch(line.words::contains)).toList();
    }

    /** What the record names it by; empty for what has no name. */
    public String id() {
        return element.id();
    }

    /** What it is called. */
    public String title() {
        return element.title();
    }

    /** What it is called in a list, where a word before the title tells apart what a text disputes. */
    public String listed() {
        return switch (element.addedBy().act()) {
            case ADDS -> title();
            case CORRECTS -> "Corrected: " + title();
            case RETRACTS -> "Retracted: " + title();
        };
    }

    /** A sign for what an event does to the relationship, by shape and not by colour; empty where nothing follows from it. */
    public String sign() {
        boolean moves = date.isPresent() && direction != 0 && !element.addedBy().isRetracted();
        return moves ? direction > 0 ? "▲" : "▼" : "";
    }

    /** Whether it is something that happened. */
    public boolean isEvent() {
        return section.equals(RecordDossier.Section.EVENTS) && !id().isEmpty();
    }

    /** Whether both are about one element, even if they say different things about it. */
    public boolean isTheSameAs(RecordLine other) {
        return section.equals(other.section) && (id().isEmpty() ? title().equals(other.title()) : id().equals(other.id()));
    }

    private static RecordLine line(
            RecordDossier.Section section, RecordDossier.Element element, Map<String, RecordDossier.TimelineEntry> dated) {
        var event = Optional.ofNullable(dated.get(element.id())).filter(entry -> section.title().equals(RecordDossier.Section.EVENTS));
        var date = event.flatMap(RecordDossier.TimelineEntry::date);
        var dates = event.map(RecordDossier.TimelineEntry::dates).orElse("");
        var kind = event.map(RecordDossier.TimelineEntry::kind).orElse(section.title());
        var issue = event.map(RecordDossier.TimelineEntry::issue).orElse("");
        var words = words(Stream.of(section.title(), element.id(), dates, element.title(), kind, issue), element);
        return new RecordLine(
                section.title(), date, dates, kind,
                event.map(RecordDossier.TimelineEntry::direction).orElse(0), element, words);
    }

    private static String words(Stream<String> head, RecordDossier.Element element) {
        var facts = element.facts().stream().map(fact -> fact.label() + " " + fact.value() + " " + fact.reason());
        var sources = element.citations().stream().map(citation -> citation.source() + " " + citation.place() + " "
                + String.join(" ", citation.quotes()) + " " + citation.through());
        return Stream.of(head, facts, sources, Stream.of(element.addedBy().words())).flatMap(words -> words).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
