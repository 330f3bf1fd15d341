package org.parallax.app.importing;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.app.importing.known.ImportWorkspace;
import org.parallax.app.importing.known.KnownKind;
import org.parallax.app.importing.known.KnownName;
import org.parallax.app.importing.known.KnownParameter;
import org.parallax.app.importing.known.KnownRecord;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.SheetReader;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.app.importing.table.SheetText;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.projection.result.Outcome;

/**
 * A table to begin with: the usual headings, and three rows about an installed record that themselves import without fault.
 * They were tried: where the record lacks what they would be made of, there are fewer.
 */
final class ImportTemplate {

    private static final int ROWS = 3;
    private static final List<String> DAYS = List.of("", "-03", "-15");
    private static final Set<EventColumn> USUAL = Set.copyOf(EventColumn.usual());

    private final EventImport imports;
    private final KnownRecord known;
    private final YearMonth last;
    private final String record;

    ImportTemplate(EventImport imports, Language language, List<InstalledRecord> installed, String record) {
        this.imports = imports;
        this.record = record;
        var workspace = new ImportWorkspace(language, installed, record, List.of(), Optional.empty());
        this.known = workspace.known();
        this.last = workspace.lastMonth();
    }

    /** The text of the table. */
    String text() {
        var candidates = candidates();
        if (candidates.isEmpty()) {
            return table(List.of());
        }
        var marked = marked(candidates);
        return table(IntStream.range(0, candidates.size()).filter(row -> !marked.contains(row + 2))
                .mapToObj(candidates::get).limit(ROWS).toList());
    }

    private static String table(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(EventColumn.usual().stream().map(EventColumn::heading).toList());
        all.addAll(rows);
        return SheetText.rows(all);
    }

    /** The lines of those rows that would not import. */
    private Set<Integer> marked(List<List<String>> rows) {
        var request = new ImportRequest(record, List.of(), ColumnMapping.NONE, Optional.empty());
        var bytes = table(rows).getBytes(StandardCharsets.UTF_8);
        return SheetReader.read("template", bytes) instanceof Outcome.Completed<SheetTable>(var table)
                && imports.of(table, request) instanceof Outcome.Completed<ImportResult>(var result)
                ? result.marked().stream().map(MarkedRow::line).collect(Collectors.toUnmodifiableSet()) : Set.of();
    }

    /** One row for each way in which kinds ask for arguments, of the kind that the record tells of most often. */
    private List<List<String>> candidates() {
        var byShape = new LinkedHashMap<Set<EventColumn>, List<String>>();
        var uses = known.events().stream().collect(Collectors.groupingBy(event -> event.key().kind(), Collectors.counting()));
        var kinds = known.kinds().stream()
                .sorted(Comparator.comparing(kind -> -uses.getOrDefault(kind.name().name(), 0L))).toList();
        for (var kind : kinds) {
            var shape = kind.parameters().stream().filter(parameter -> !parameter.optional()).map(KnownParameter::column)
                    .collect(Collectors.toUnmodifiableSet());
            if (!byShape.containsKey(shape)) {
                cells(kind, byShape.size()).ifPresent(cells -> byShape.put(shape, row(cells)));
            }
        }
        return List.copyOf(byShape.values());
    }

    private static List<String> row(Map<EventColumn, String> cells) {
        return EventColumn.usual().stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private Optional<Map<EventColumn, String>> cells(KnownKind kind, int row) {
        var cells = new EnumMap<EventColumn, String>(EventColumn.class);
        var states = known.named(MappedSubject.STATE);
        if (states.size() < 2) {
            return Optional.empty();
        }
        for (var parameter : kind.parameters()) {
            // Every other row shows that an event may be over something.
            if (parameter.optional() && (parameter.column() != EventColumn.OVER || row % 2 == 0)) {
                continue;
            }
            var argument = switch (parameter.type()) {
                case STATE -> Optional.of(parameter.column() == EventColumn.BY || parameter.column() == EventColumn.IN
                        ? states.getFirst() : states.get(1)).map(KnownName::name);
                case ISSUE -> known.named(MappedSubject.ISSUE).stream().findFirst().map(KnownName::name);
                case INTENSITY -> Optional.of("moderate");
                default -> Optional.<String>empty();
            };
            if (parameter.column() == EventColumn.BETWEEN) {
                cells.put(EventColumn.BY, states.getFirst().name());
                cells.put(EventColumn.TO, states.get(1).name());
            } else if (argument.isEmpty()) {
                return Optional.empty();
            } else {
                cells.put(place(parameter.column()), argument.get());
            }
        }
        if (!USUAL.containsAll(cells.keySet())) {
            return Optional.empty();
        }
        cells.put(EventColumn.DATE, last.minusMonths(row % 12L) + DAYS.get(row % DAYS.size()));
        cells.put(EventColumn.TITLE, "Example: " + kind.name().spellings().stream().findFirst().orElse(kind.name().name()));
        cells.put(EventColumn.KIND, kind.name().name());
        known.sources().stream().findFirst().ifPresent(source -> {
            cells.put(EventColumn.SOURCE, source.name().name());
            cells.put(EventColumn.SECTION, "Page 1");
        });
        return Optional.of(cells);
    }

    /** The columns that most tables have take what kinds ask for under other words too. */
    private static EventColumn place(EventColumn column) {
        return switch (column) {
            case AGAINST, ABOUT -> EventColumn.TO;
            case IN -> EventColumn.BY;
            default -> column;
        };
    }
}
