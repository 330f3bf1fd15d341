package org.parallax.app.importing.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.SheetRow;

/**
 * A row whose cells have found their columns. Immutable.
 *
 * @param cells those that are not blank, or that a mapping gives
 * @param ifAsked the columns that count only where the kind of the event asks for them
 * @param notes the cells of all columns that are notes
 */
public record EventRow(SheetRow sheet, Map<EventColumn, String> cells, Set<EventColumn> ifAsked, List<String> notes) {

    public EventRow {
        cells = Map.copyOf(cells);
        ifAsked = Set.copyOf(ifAsked);
        notes = List.copyOf(notes);
    }

    /** The cell of a column; empty where the table has none or a blank one. */
    public String cell(EventColumn column) {
        return cells.getOrDefault(column, "");
    }
}
