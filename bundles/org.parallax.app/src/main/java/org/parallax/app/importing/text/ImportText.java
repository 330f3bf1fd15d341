package org.parallax.app.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.app.importing.row.CitedSource;
import org.parallax.app.importing.row.RowReading;
import org.parallax.app.importing.table.SheetText;

/** The whole text that an import writes. The same rows give the same text. */
public final class ImportText {

    private final About about;
    private final List<NamedRow> rows;
    private final SourceRegister sources;

    /** Of rows in the order of the table, those left out excepted, with the sources that they cite. */
    public ImportText(About about, List<NamedRow> rows, SourceRegister sources) {
        this.about = about;
        this.rows = List.copyOf(rows);
        this.sources = sources;
    }

    /**
     * Where rows come from and where they go to.
     *
     * @param file the table's name
     * @param headings its headings
     * @param record the name of the record, as a header writes it
     * @param reserved the words that are names only with {@code ^} before them
     */
    public record About(String file, List<String> headings, String record, Set<String> reserved) {

        public About {
            headings = List.copyOf(headings);
            reserved = Set.copyOf(reserved);
        }
    }

    /** A row with the name of its event. */
    public record NamedRow(String name, RowReading reading) {}

    /**
     * The text with the lines of its rows.
     *
     * @param begins for each row the line that it begins in, from 1; in the order of the rows
     */
    public record Written(String text, List<Integer> begins) {

        public Written {
            begins = List.copyOf(begins);
        }

        /** The row that a line belongs to, from 0; -1 where it belongs to none. */
        public int rowAt(int line) {
            return (int) begins.stream().takeWhile(begin -> begin <= line).count() - 1;
        }
    }

    /** Writes it. */
    public Written write() {
        var lines = new ArrayList<>(heading());
        var declared = new HashSet<String>();
        var declarations = cited().filter(source -> declared.add(sources.name(source))).map(sources::declaration).toList();
        if (!declarations.isEmpty()) {
            lines.add("");
            lines.addAll(declarations);
        }
        var begins = new ArrayList<Integer>();
        for (var row : rows) {
            lines.add("");
            begins.add(lines.size() + 1);
            var statement = new EventStatement(row.name, row.reading.draft(), sources, about.reserved);
            if (row.reading.isEvent()) {
                lines.addAll(statement.lines());
            } else {
                lines.addAll(marked(row.reading, statement, declared));
            }
        }
        return new Written(String.join("\n", lines) + "\n", begins);
    }

    private List<String> heading() {
        long events = rows.stream().filter(row -> row.reading.isEvent()).count();
        long marked = rows.size() - events;
        return List.of(
                "// Imported from " + QuotedText.inComment(about.file) + ": " + events + (events == 1 ? " event" : " events")
                        + (marked == 0 ? "." : ", and " + marked + (marked == 1 ? " row" : " rows") + " marked NOT IMPORTED below."),
                "// Columns: " + QuotedText.inComment(SheetText.row(about.headings)),
                "// What stands here adds to the record, for every scenario in this folder.",
                "relationship " + about.record);
    }

    private Stream<CitedSource> cited() {
        return rows.stream().map(NamedRow::reading).filter(RowReading::isEvent).flatMap(reading -> reading.draft().source().stream())
                .filter(source -> source.known().isEmpty());
    }

    /** A row that did not become an event: why, the row itself, and what could be read of it, to be mended and uncommented. */
    private List<String> marked(RowReading reading, EventStatement statement, Set<String> declared) {
        var lines = new ArrayList<String>();
        var place = QuotedText.inComment(about.file) + ":" + reading.row().sheet().line() + ": ";
        reading.faults().forEach(fault -> lines.add("// NOT IMPORTED " + place + QuotedText.inComment(fault)));
        lines.add("// row: " + QuotedText.inComment(SheetText.row(reading.row().sheet().cells())));
        reading.draft().source().filter(source -> source.known().isEmpty() && declared.add(sources.name(source)))
                .ifPresent(source -> lines.add("// " + sources.declaration(source)));
        lines.add("// " + statement.line());
        return lines;
    }
}
