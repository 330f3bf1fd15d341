package org.parallax.app.importing.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parallax.dsl.loading.TextFile;
import org.parallax.projection.result.Outcome;

/**
 * Reads tables: UTF-8, commas, semicolons or tabs between the cells as the first line has them, cells in quotes with line
 * breaks inside. Blank rows and blanks around cells are left out. Every reason for which a table is rejected names the
 * file, the line where there is one, and the cure.
 */
public final class SheetReader {

    private static final char TAB = '\t';
    private static final List<Character> SEPARATORS = List.of(',', ';', TAB);

    private final String file;

    private SheetReader(String file) {
        this.file = file;
    }

    /** The table in a file; messages call it as the path is given. */
    public static Outcome<SheetTable> read(Path path) {
        var file = path.toString();
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            // What is wrong with the path is said as it is for files of the language.
            return TextFile.read(path) instanceof TextFile.Refused(var code, var message, var line)
                    ? new Outcome.Rejected<>("cannot read " + file + ": " + message + " Give the path of a table")
                    : new Outcome.Rejected<>("cannot read " + file + ": it is no plain file; give the path of a table");
        }
        try {
            return Files.size(path) > TextFile.LARGEST ? new Outcome.Rejected<>(file + " is larger than 20 MB; keep the rows that you need")
                    : read(file, Files.readAllBytes(path));
        } catch (IOException e) {
            return new Outcome.Rejected<>("cannot read " + file + "; give the path of a table that can be read");
        }
    }

    /** The table that {@code bytes} hold; messages call it {@code file}. */
    public static Outcome<SheetTable> read(String file, byte[] bytes) {
        return switch (SheetEncoding.text(file, bytes)) {
            case Outcome.Completed<String>(var text) -> new SheetReader(file).table(text);
            case Outcome.Rejected<String>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<String> cancelled -> new Outcome.Cancelled<>();
        };
    }

    private Outcome<SheetTable> table(String text) {
        char separator = separator(text);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true);
        var quoted = rows(text, format.build());
        return switch (separator == TAB ? tabbed(quoted, rows(text, format.setQuote(null).build())) : quoted) {
            case Outcome.Completed<List<SheetRow>>(var rows) when rows.isEmpty() ->
                    new Outcome.Rejected<>(file + " is empty; parallax import --template writes a table to begin with");
            case Outcome.Completed<List<SheetRow>>(var rows) -> headed(rows.getFirst(), rows.subList(1, rows.size()));
            case Outcome.Rejected<List<SheetRow>>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<List<SheetRow>> cancelled -> new Outcome.Cancelled<>();
        };
    }

    private Outcome<List<SheetRow>> tabbed(Outcome<List<SheetRow>> quoted, Outcome<List<SheetRow>> plain) {
        return plain instanceof Outcome.Completed<List<SheetRow>>(var lines) ? new TabbedRows(file, lines).read(quoted) : quoted;
    }

    /** The rows that are not blank, the headings first. */
    private Outcome<List<SheetRow>> rows(String text, CSVFormat format) {
        var rows = new ArrayList<SheetRow>();
        int read = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            int at = 0;
            int line = 1;
            int within = 0;
            for (CSVRecord record : parser) {
                int begin = SheetLines.skip(text, (int) record.getCharacterPosition());
                line += SheetLines.breaks(text, at, begin);
                at = begin;
                var cells = record.toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new SheetRow(line, line - within, cells.stream().map(String::strip).toList()));
                }
                within += cells.stream().mapToInt(cell -> SheetLines.breaks(cell, 0, cell.length())).sum();
                read = (int) parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            return new Outcome.Rejected<>(file + ":" + (read + 1) + ": in the row that begins here a quotation mark opens a cell that is"
                    + " not closed, or something stands behind its closing one; write a quotation mark inside such a cell twice (\"\")");
        }
        return new Outcome.Completed<>(List.copyOf(rows));
    }

    private Outcome<SheetTable> headed(SheetRow first, List<SheetRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).reduce(first.cells().size(), Math::max);
        var headings = IntStream.range(0, first.cells().size()).mapToObj(first::cell).toList();
        var seen = new HashMap<String, Integer>();
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            if (heading.isBlank()) {
                int at = column;
                var used = rows.stream().filter(row -> !row.cell(at).isBlank()).findFirst();
                if (used.isPresent()) {
                    return new Outcome.Rejected<>(file + ":" + first.line() + ": column " + (column + 1) + " of " + columns
                            + " has no heading, and line " + used.get().line() + " has a cell in it; give it one, or empty the column");
                }
            } else if (seen.putIfAbsent(Headings.plain(heading), column) != null) {
                return new Outcome.Rejected<>(file + ":" + first.line() + ": the heading \"" + heading
                        + "\" stands over two columns; rename or remove one");
            }
        }
        return rows.isEmpty()
                ? new Outcome.Rejected<>(file + ":" + first.line() + ": there are headings and no rows below them; fill in at least one")
                : new Outcome.Completed<>(new SheetTable(file, headings, first.line(), rows));
    }

    /** The one that stands most often between the headings; what is in quotes does not count. */
    private static char separator(String text) {
        var line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(sign -> line.chars().filter(each -> each == sign).count())
                        .thenComparing(sign -> -SEPARATORS.indexOf(sign)))
                .orElseThrow();
    }
}
