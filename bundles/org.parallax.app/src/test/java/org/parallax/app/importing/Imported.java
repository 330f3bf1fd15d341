package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parallax.app.Parallax;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.MappingReader;
import org.parallax.app.importing.table.SheetReader;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.projection.result.Outcome;

/** Imports tables given as text, for tests. */
final class Imported {

    static final String HEADINGS = "date,title,kind,by,to,of,over,intensity,source,section,name,note\n";
    static final Parallax PARALLAX = Parallax.installed(Optional.empty());

    private Imported() {}

    /** Of rows under the headings above, on the first record. */
    static ImportResult rows(String... rows) {
        return of(HEADINGS + String.join("\n", rows) + "\n", request(ColumnMapping.NONE));
    }

    static ImportRequest request(ColumnMapping mapping) {
        return new ImportRequest("JapanKorea", List.of(), mapping, Optional.empty());
    }

    static ImportResult of(String table, ImportRequest request) {
        var outcome = PARALLAX.imports().of(table("t.csv", table), request);
        return assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString).value() instanceof ImportResult result
                ? result : null;
    }

    static String rejected(String table, ImportRequest request) {
        var outcome = PARALLAX.imports().of(table("t.csv", table), request);
        return outcome instanceof Outcome.Rejected<ImportResult>(var reason) ? reason : outcome.toString();
    }

    static SheetTable table(String file, String text) {
        return table(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static SheetTable table(String file, byte[] bytes) {
        return SheetReader.read(file, bytes) instanceof Outcome.Completed<SheetTable>(var table) ? table : null;
    }

    static ColumnMapping mapping(byte[] table) {
        return MappingReader.read(table("mapping", table)) instanceof Outcome.Completed<ColumnMapping>(var mapping) ? mapping : null;
    }

    /** The one fault of a table of one row. */
    static String fault(String row) {
        var result = rows(row);
        assertEquals(1, result.marked().size(), result::text);
        assertEquals(1, result.marked().getFirst().faults().size(), () -> result.marked().toString());
        return result.marked().getFirst().faults().getFirst();
    }

    /** The statement of a table of one row, without what stands before it. */
    static String statement(String row) {
        var result = rows(row);
        assertEquals(List.of(), result.marked());
        return result.text().substring(result.text().indexOf("event ")).replaceAll("\\s+", " ").strip();
    }
}
