package org.parallax.app.importing.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows as text that a spreadsheet reads: commas between cells, quotes where they are needed. */
public final class SheetText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").build();

    private SheetText() {}

    /** One row, without a line end behind it. */
    public static String row(List<String> cells) {
        return FORMAT.format(cells.toArray());
    }

    /** Rows, each with its line end. */
    public static String rows(List<List<String>> rows) {
        var text = new StringBuilder();
        try {
            for (var row : rows) {
                FORMAT.printRecord(text, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
