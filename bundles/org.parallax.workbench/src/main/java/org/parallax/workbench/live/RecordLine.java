package org.parallax.workbench.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDossier;

/**
 * A line of the record as the window lists it: an element with its date, what sort of thing it is, and all that is
 * said about it.
 *
 * @param date as documented, empty where it has none
 * @param direction −1 bad for the relationship, 1 good, 0 neither
 */
public record RecordLine(
        String section,
        String id,
        String date,
        String title,
        String kind,
        String issue,
        int direction,
        RecordDossier.Element element) {

    /** All lines of a record: events by date first, then everything else in the record's order. */
    public static List<RecordLine> of(RecordDossier dossier) {
        Map<String, RecordDossier.TimelineEntry> dated = dossier.timeline().stream()
                .collect(Collectors.toMap(RecordDossier.TimelineEntry::id, Function.identity(), (a, b) -> a));
        var all = dossier.sections().stream()
                .flatMap(section -> section.elements().stream().map(element -> line(section, element, dated)))
                .toList();
        var events = all.stream().filter(line -> !line.date.isEmpty())
                .sorted(java.util.Comparator.comparing(RecordLine::date));
        return Stream.concat(events, all.stream().filter(line -> line.date.isEmpty())).toList();
    }

    /** Whether every word of the search stands somewhere in what is said about it. */
    public boolean matches(String search) {
        var text = words();
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    /** Whether it is something that happened. */
    public boolean isEvent() {
        return section.equals("Events") && !id.isEmpty();
    }

    private String words() {
        var facts = element.facts().stream().map(fact -> fact.label() + " " + fact.value());
        var sources = element.citations().stream().map(citation -> citation.source() + " " + citation.place());
        return Stream.concat(Stream.of(section, id, date, title, kind, issue), Stream.concat(facts, sources))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static RecordLine line(
            RecordDossier.Section section, RecordDossier.Element element, Map<String, RecordDossier.TimelineEntry> dated) {
        var entry = dated.get(element.id());
        boolean event = entry != null && section.title().equals("Events");
        return new RecordLine(
                section.title(), element.id(), event ? entry.date() : "", element.title(),
                event ? entry.kind() : section.title(), event ? entry.issue() : "", event ? entry.direction() : 0, element);
    }
}
