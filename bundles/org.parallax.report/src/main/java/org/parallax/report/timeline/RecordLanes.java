package org.parallax.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;

/** Sorts the content of a record into lanes, each in order of date. */
final class RecordLanes {

    private static final String NO_ISSUE = "No single issue";

    private RecordLanes() {}

    /** What lasts, by its lane. */
    static Map<String, List<Span>> ofSpans(List<Span> spans) {
        var lanes = new LinkedHashMap<String, List<Span>>();
        spans.forEach(span -> lanes.computeIfAbsent(span.lane(), lane -> new ArrayList<>()).add(span));
        lanes.values().forEach(lane -> lane.sort(Comparator.comparing(Span::from, RecordDate.NONE_FIRST).thenComparing(Span::title)));
        return lanes;
    }

    /** Events by issue, issues in the order of their first event; events that are over no issue come last. */
    static Map<String, List<TimelineEntry>> ofEvents(List<TimelineEntry> entries) {
        var lanes = new LinkedHashMap<String, List<TimelineEntry>>();
        var order = new LinkedHashSet<String>();
        var sorted = entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::date, RecordDate.NONE_FIRST).thenComparing(TimelineEntry::id))
                .toList();
        sorted.stream().map(TimelineEntry::issue).filter(issue -> !issue.isEmpty()).forEach(order::add);
        order.add("");
        var byIssue = sorted.stream().collect(Collectors.groupingBy(TimelineEntry::issue));
        order.stream()
                .filter(byIssue::containsKey)
                .forEach(issue -> lanes.put(issue.isEmpty() ? NO_ISSUE : issue, byIssue.getOrDefault(issue, List.of())));
        return lanes;
    }
}
