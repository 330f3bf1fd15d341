package org.parallax.app.importing.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.parallax.app.importing.row.CitedSource;
import org.parallax.app.importing.table.EventColumn;

/** The sources that a table has besides those that are known: each is declared once, whatever the rows that cite it. For one thread. */
public final class SourceRegister {

    private final Map<String, Declared> sources = new LinkedHashMap<>();
    private final FreshNames names;

    /** What is told of a source so far. */
    private record Declared(String name, String title, Map<EventColumn, String> details) {}

    /** Names are made by {@code names}. */
    public SourceRegister(FreshNames names) {
        this.names = names;
    }

    /** Takes a source that a row cites; what contradicts an earlier row about it, as a fault, if anything does. */
    public Optional<String> take(CitedSource source) {
        if (source.known().isPresent()) {
            return Optional.empty();
        }
        var declared = sources.computeIfAbsent(key(source), any -> new Declared(
                names.of(source.title(), "source", year(source)), source.title(), new EnumMap<>(EventColumn.class)));
        for (var detail : source.details().entrySet()) {
            var earlier = Optional.ofNullable(declared.details.putIfAbsent(detail.getKey(), detail.getValue()));
            if (earlier.isPresent() && !earlier.get().equals(detail.getValue())) {
                return Optional.of(detail.getKey().heading() + " \"" + detail.getValue() + "\": a row above says \"" + earlier.get()
                        + "\" of the source \"" + source.title() + "\"; make them agree, or give the sources different titles");
            }
        }
        return Optional.empty();
    }

    /** The name by which a source is cited. */
    public String name(CitedSource source) {
        return source.known().orElseGet(() -> declared(source).name);
    }

    /** The declaration of a source that is not known, on one line. */
    public String declaration(CitedSource source) {
        var declared = declared(source);
        var clauses = new StringJoiner("  ", " { ", " }").setEmptyValue("");
        declared.details.forEach((column, value) -> clauses.add(
                column.heading() + " " + (column == EventColumn.PUBLISHED ? value : QuotedText.of(value))));
        return "source " + declared.name + " " + QuotedText.of(declared.title) + clauses;
    }

    private Declared declared(CitedSource source) {
        return Optional.ofNullable(sources.get(key(source))).orElseThrow();
    }

    private static String key(CitedSource source) {
        return source.title().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String year(CitedSource source) {
        var published = source.details().getOrDefault(EventColumn.PUBLISHED, "");
        return published.length() < 4 ? "" : published.substring(0, 4);
    }
}
