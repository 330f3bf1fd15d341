package org.parallax.app.importing.table;

import java.util.List;

/**
 * A table with headings. Immutable.
 *
 * @param file what messages call it
 * @param headings as they are written, without surrounding blanks; a column that is blank throughout has a blank one
 * @param headingLine the line of the file that they begin in, from 1
 * @param rows those that are not blank
 */
public record SheetTable(String file, List<String> headings, int headingLine, List<SheetRow> rows) {

    public SheetTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
