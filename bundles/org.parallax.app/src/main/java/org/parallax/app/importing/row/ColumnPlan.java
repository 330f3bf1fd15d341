package org.parallax.app.importing.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.ColumnUse;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.SheetRow;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.app.projecting.LikelyName;
import org.parallax.projection.result.Outcome;

/** What each column of a table is. Immutable. */
public final class ColumnPlan {

    private static final ColumnUse DROPPED = new ColumnUse.Dropped();

    private final SheetTable table;
    private final List<ColumnUse> uses;
    private final ColumnMapping mapping;

    private ColumnPlan(SheetTable table, List<ColumnUse> uses, ColumnMapping mapping) {
        this.table = table;
        this.uses = List.copyOf(uses);
        this.mapping = mapping;
    }

    /** The plan of a table; rejected where a heading is unknown, two columns are the same, or there is no date or kind. */
    public static Outcome<ColumnPlan> of(SheetTable table, ColumnMapping mapping) {
        var uses = new ArrayList<ColumnUse>();
        var unknown = new ArrayList<String>();
        for (var heading : table.headings()) {
            var use = use(heading, mapping);
            use.ifPresentOrElse(uses::add, () -> unknown.add(heading));
        }
        var place = table.file() + ":" + table.headingLine() + ": ";
        if (!unknown.isEmpty()) {
            return new Outcome.Rejected<>(place + unknown(unknown) + " Known are: " + String.join(", ", EventColumn.headings())
                    + ". Rename the column, remove it, or map it (--mapping)");
        }
        return twice(table, uses).or(() -> missing(uses, mapping))
                .<Outcome<ColumnPlan>>map(problem -> new Outcome.Rejected<>(place + problem))
                .orElseGet(() -> new Outcome.Completed<>(new ColumnPlan(table, uses, mapping)));
    }

    private static Optional<ColumnUse> use(String heading, ColumnMapping mapping) {
        return heading.isBlank() ? Optional.of(DROPPED)
                : mapping.column(heading)
                        .or(() -> EventColumn.of(heading).map(column -> new ColumnUse.Taken(column, false)))
                        .or(mapping::otherColumn);
    }

    private static String unknown(List<String> headings) {
        return headings.size() == 1
                ? "the heading \"" + headings.getFirst() + "\" is unknown"
                        + LikelyName.suggestion(headings.getFirst(), EventColumn.headings())
                : "the headings " + headings.stream().map(heading -> "\"" + heading + "\"").collect(Collectors.joining(", "))
                        + " are unknown.";
    }

    private static Optional<String> twice(SheetTable table, List<ColumnUse> uses) {
        var seen = new HashMap<EventColumn, String>();
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i) instanceof ColumnUse.Taken(var column, var ifAsked) && column != EventColumn.NOTE) {
                var heading = table.headings().get(i);
                var earlier = Optional.ofNullable(seen.putIfAbsent(column, heading));
                if (earlier.isPresent()) {
                    return Optional.of("the columns \"" + earlier.get() + "\" and \"" + heading + "\" are both " + column.heading()
                            + "; leave one of them out");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missing(List<ColumnUse> uses, ColumnMapping mapping) {
        return List.of(EventColumn.DATE, EventColumn.KIND).stream()
                .filter(column -> !mapping.constants().containsKey(column) && uses.stream()
                        .noneMatch(use -> use instanceof ColumnUse.Taken(var taken, var ifAsked) && taken == column))
                .findFirst()
                .map(column -> "there is no column " + column.heading() + "; add it, or name the one that holds it in a mapping (--mapping);"
                        + " parallax import --template writes a table to begin with");
    }

    /** A row as this plan reads it. */
    public EventRow row(SheetRow row) {
        var cells = new EnumMap<EventColumn, String>(EventColumn.class);
        Set<EventColumn> ifAsked = EnumSet.noneOf(EventColumn.class);
        var notes = new ArrayList<String>();
        for (int i = 0; i < uses.size(); i++) {
            var cell = row.cell(i);
            if (!cell.isBlank() && uses.get(i) instanceof ColumnUse.Taken(var column, var asked)) {
                if (column == EventColumn.NOTE) {
                    notes.add(note(table.headings().get(i), cell));
                }
                cells.put(column, cell);
                if (asked) {
                    ifAsked.add(column);
                }
            }
        }
        // What is the same for all rows cannot be meant for kinds that do not take it.
        mapping.constants().forEach((column, value) -> {
            if (cells.putIfAbsent(column, value) == null && column.isRole()) {
                ifAsked.add(column);
            }
        });
        if (notes.isEmpty() && cells.containsKey(EventColumn.NOTE)) {
            notes.add(cells.getOrDefault(EventColumn.NOTE, ""));
        }
        return new EventRow(row, cells, ifAsked, notes);
    }

    /** A column of another name says what its note is about. */
    private static String note(String heading, String cell) {
        return EventColumn.of(heading).filter(EventColumn.NOTE::equals).isPresent() ? cell : heading + ": " + cell;
    }
}
