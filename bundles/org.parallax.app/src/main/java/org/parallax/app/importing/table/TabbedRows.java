package org.parallax.app.importing.table;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.projection.result.Outcome;

/**
 * Decides what quotation marks are in a table with tabs. Many data sets with tabs have no quoting: there a quotation mark is a
 * sign like others, and whoever takes it for the begin of a cell makes one row of several. What can be either is rejected.
 *
 * @param file the table's name, for messages
 * @param lines every line as a row of its own, with quotation marks as they stand
 */
record TabbedRows(String file, List<SheetRow> lines) {

    private static final String MARK = "\"";

    /** The rows of the table; {@code quoted} is how they are read where quotation marks hold cells together. */
    Outcome<List<SheetRow>> read(Outcome<List<SheetRow>> quoted) {
        int columns = lines.isEmpty() ? 0 : lines.getFirst().cells().size();
        if (!(quoted instanceof Outcome.Completed<List<SheetRow>>(var rows))) {
            return lines.stream().anyMatch(line -> breaksOff(line, columns)) ? quoted : plain();
        }
        if (rows.stream().noneMatch(row -> holds(row, TabbedRows::isTorn))) {
            return quoted;
        }
        if (lines.stream().allMatch(line -> line.cells().size() == columns)) {
            return plain();
        }
        return rows.stream().filter(row -> holds(row, TabbedRows::isTorn) && !isOneRow(row, rows.getFirst().cells().size())).findFirst()
                .<Outcome<List<SheetRow>>>map(row -> new Outcome.Rejected<>(file + ":" + row.line() + ": a quotation mark in the row that"
                        + " begins here is a sign of its cell, or it holds together what stands in several cells; leave the mark out, or"
                        + " save the table with commas"))
                .orElse(quoted);
    }

    /** Marks that enclose a whole cell are none of its signs, as in a table with quoting. */
    private Outcome<List<SheetRow>> plain() {
        return new Outcome.Completed<>(lines.stream()
                .map(line -> new SheetRow(line.line(), line.number(), line.cells().stream().map(TabbedRows::opened).toList())).toList());
    }

    private static String opened(String cell) {
        if (cell.length() < 2 || !cell.startsWith(MARK) || !cell.endsWith(MARK)) {
            return cell;
        }
        var within = cell.substring(1, cell.length() - 1);
        return within.replace(MARK + MARK, "").contains(MARK) ? cell : within.replace(MARK + MARK, MARK).strip();
    }

    /** Whether the row cannot be several, or one with more cells: it would then have cells without heading, or not all of its own. */
    private boolean isOneRow(SheetRow row, int columns) {
        boolean fits = row.cells().size() <= columns;
        boolean onOneLine = !holds(row, TabbedRows::hasLineEnd);
        boolean hasTab = holds(row, cell -> cell.indexOf('\t') >= 0);
        return fits && (onOneLine ? cellsOfLine(row.line()) > columns : !hasTab);
    }

    /** Whether a line may go on in the next: a mark opens its last cell, and there should be more of them. */
    private static boolean breaksOff(SheetRow line, int columns) {
        var last = line.cells().getLast();
        return line.cells().size() < columns && last.startsWith(MARK) && opened(last).equals(last);
    }

    private int cellsOfLine(int line) {
        return lines.stream().filter(each -> each.line() == line).findFirst().map(each -> each.cells().size()).orElse(0);
    }

    private static boolean isTorn(String cell) {
        return cell.indexOf('\t') >= 0 || hasLineEnd(cell);
    }

    private static boolean hasLineEnd(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private static boolean holds(SheetRow row, Predicate<String> cell) {
        return row.cells().stream().anyMatch(cell);
    }
}
