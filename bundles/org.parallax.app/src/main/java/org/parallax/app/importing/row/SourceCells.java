package org.parallax.app.importing.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.app.importing.known.FoundName;
import org.parallax.app.importing.known.KnownName;
import org.parallax.app.importing.known.KnownSource;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.mapping.MappedWord;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.dsl.linking.Nearest;

/** Reads which source a row cites: one that is known, or one that its title declares. */
record SourceCells(Vocabulary words, Findings findings) {

    private static final List<EventColumn> DETAILS =
            List.of(EventColumn.AUTHOR, EventColumn.PUBLISHER, EventColumn.PUBLISHED, EventColumn.URL);
    private static final List<EventColumn> WITHIN = List.of(EventColumn.SECTION, EventColumn.QUOTES);
    private static final Pattern NAME = Pattern.compile("\\w+");

    /** The source of a row; empty where it names none, or none that could be found. */
    Optional<CitedSource> of(EventRow row) {
        var cell = row.cell(EventColumn.SOURCE);
        var details = details(row);
        if (cell.isEmpty()) {
            WITHIN.stream().filter(column -> !row.cell(column).isEmpty()).findFirst().ifPresent(column -> findings.fault(
                    column.heading() + " \"" + row.cell(column) + "\" is of no source; fill in the column source, or empty the cell"));
            DETAILS.stream().filter(details::containsKey).findFirst().ifPresent(column -> findings.fault(
                    column.heading() + " \"" + row.cell(column) + "\" describes no source; fill in the column source, or empty the cell"));
            return Optional.empty();
        }
        return switch (words.mapping().word(MappedSubject.SOURCE, cell)) {
            case MappedWord.Skipped skipped -> {
                findings.skip("source \"" + cell + "\"");
                yield Optional.empty();
            }
            case MappedWord.Meant(var ours) -> cited(row, ours, details);
            case MappedWord.Unmapped unmapped -> cited(row, cell, details);
        };
    }

    private Optional<CitedSource> cited(EventRow row, String cell, Map<EventColumn, String> details) {
        return switch (words.index(MappedSubject.SOURCE).find(cell)) {
            case FoundName.One(var name) -> {
                differences(name, details);
                yield Optional.of(source(row, Optional.of(name.name()), cell, Map.of()));
            }
            case FoundName.Several(var names) -> {
                findings.fault("source \"" + cell + "\" may be " + String.join(" or ", names) + "; write the name of the one that is meant");
                yield Optional.empty();
            }
            case FoundName.Unknown unknown -> {
                misspelt(cell).ifPresent(near -> findings.fault("source \"" + cell + "\" is unknown; did you mean " + near
                        + "? Write that, or for a source that the record does not have its whole title"));
                yield Optional.of(source(row, Optional.empty(), cell, details));
            }
        };
    }

    private static CitedSource source(EventRow row, Optional<String> known, String title, Map<EventColumn, String> details) {
        return new CitedSource(known, title, details, row.cell(EventColumn.SECTION), row.cell(EventColumn.QUOTES));
    }

    /** One word that is nearly a name was meant as that name; a title has several. */
    private Optional<String> misspelt(String cell) {
        return NAME.matcher(cell).matches()
                ? Nearest.to(cell, words.record().sources().stream().map(source -> source.name().name())).stream().findFirst()
                : Optional.empty();
    }

    private Map<EventColumn, String> details(EventRow row) {
        var details = new EnumMap<EventColumn, String>(EventColumn.class);
        DETAILS.stream().filter(column -> !row.cell(column).isEmpty()).forEach(column -> {
            if (column == EventColumn.PUBLISHED) {
                SingleDate.read(column, row.cell(column), findings).ifPresent(date -> details.put(column, date));
            } else {
                details.put(column, row.cell(column));
            }
        });
        return details;
    }

    /** What the table says of a source that is known would be lost: that is a fault where it differs. */
    private void differences(KnownName source, Map<EventColumn, String> details) {
        var known = words.record().sources().stream().filter(each -> each.name().equals(source)).findFirst()
                .map(KnownSource::details).orElse(Map.of());
        details.forEach((column, told) -> {
            var there = known.getOrDefault(column, "");
            if (!there.equalsIgnoreCase(told)) {
                findings.fault(column.heading() + " \"" + told + "\": the record has " + source.name() + " already, "
                        + (there.isEmpty() ? "without " + column.heading() : "with " + column.heading() + " \"" + there + "\"")
                        + "; empty the cell");
            }
        });
    }
}
