package org.parallax.app.importing.table;

import java.util.List;

/**
 * A row of a table. Immutable.
 *
 * @param line the line of the file that it begins in, from 1
 * @param number its number as a spreadsheet counts rows, the headings being row 1; other than the line where a cell above
 *     has several lines
 * @param cells without surrounding blanks; as many as the row has
 */
public record SheetRow(int line, int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A cell, from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
