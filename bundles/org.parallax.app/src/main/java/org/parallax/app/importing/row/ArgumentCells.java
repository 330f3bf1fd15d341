package org.parallax.app.importing.row;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.importing.known.KnownKind;
import org.parallax.app.importing.known.KnownParameter;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.model.ParameterType;

/**
 * Which cell of a row gives which argument of its kind. Most tables say no more than who acts ({@code by}) and on whom
 * ({@code to}); a kind that asks for the same under another word takes it from there.
 *
 * @param cells the text of each argument
 * @param origins the column that each comes from
 */
record ArgumentCells(Map<EventColumn, String> cells, Map<EventColumn, EventColumn> origins) {

    private static final String BOTH = "; ";

    ArgumentCells {
        cells = Map.copyOf(cells);
        origins = Map.copyOf(origins);
    }

    /** The arguments of a row of a kind. */
    static ArgumentCells of(EventRow row, KnownKind kind) {
        var cells = new EnumMap<EventColumn, String>(EventColumn.class);
        var origins = new EnumMap<EventColumn, EventColumn>(EventColumn.class);
        row.cells().forEach((column, cell) -> {
            if (column.isRole()) {
                cells.put(column, cell);
                origins.put(column, column);
            }
        });
        together(kind, cells, origins);
        move(kind, EventColumn.TO, EventColumn.AGAINST, cells, origins);
        move(kind, EventColumn.TO, EventColumn.ABOUT, cells, origins);
        move(kind, EventColumn.BY, EventColumn.IN, cells, origins);
        row.ifAsked().stream().filter(column -> !kind.takes(column)).forEach(column -> {
            cells.remove(column);
            origins.remove(column);
        });
        return new ArgumentCells(cells, origins);
    }

    /** Who acts and on whom are those who act together, for a kind that knows no sides. */
    private static void together(KnownKind kind, Map<EventColumn, String> cells, Map<EventColumn, EventColumn> origins) {
        if (kind.takes(EventColumn.BETWEEN) && !cells.containsKey(EventColumn.BETWEEN) && !kind.takes(EventColumn.BY)
                && !kind.takes(EventColumn.TO) && cells.containsKey(EventColumn.BY) && cells.containsKey(EventColumn.TO)) {
            cells.put(EventColumn.BETWEEN, cells.remove(EventColumn.BY) + BOTH + cells.remove(EventColumn.TO));
            origins.put(EventColumn.BETWEEN, EventColumn.BETWEEN);
            origins.remove(EventColumn.BY);
            origins.remove(EventColumn.TO);
        }
    }

    private static void move(KnownKind kind, EventColumn from, EventColumn to, Map<EventColumn, String> cells,
            Map<EventColumn, EventColumn> origins) {
        boolean asked = kind.parameter(to).filter(parameter -> parameter.type() == ParameterType.STATE).isPresent();
        var cell = Optional.ofNullable(cells.get(from));
        if (asked && !kind.takes(from) && cell.isPresent() && !cells.containsKey(to)) {
            cells.put(to, cell.get());
            cells.remove(from);
            origins.put(to, from);
            origins.remove(from);
        }
    }

    /** The columns that could give an argument, in words. */
    static String columnsFor(KnownKind kind, KnownParameter parameter) {
        var own = "the column " + parameter.column().heading();
        return switch (parameter.column()) {
            case AGAINST, ABOUT -> kind.takes(EventColumn.TO) || parameter.type() != ParameterType.STATE ? own : own + " or to";
            case IN -> kind.takes(EventColumn.BY) || parameter.type() != ParameterType.STATE ? own : own + " or by";
            case BETWEEN -> kind.takes(EventColumn.BY) || kind.takes(EventColumn.TO) ? own : own + ", or the columns by and to";
            default -> own;
        };
    }
}
