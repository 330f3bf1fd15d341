package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.importing.ImportResult;
import org.parallax.app.importing.MarkedRow;
import org.parallax.report.words.Numbers;

/** What is told after an import: each fault with its line, then what became of the rows. */
record ImportReport(Path table, Optional<Path> target, String record) {

    private static final int MOST_ROWS = 50;
    private static final int MOST_LINES = 12;
    private static final int MOST_REASONS = 5;

    /** The lines, the summary last. */
    List<String> lines(ImportResult result) {
        var lines = new ArrayList<String>();
        result.marked().stream().limit(MOST_ROWS).forEach(row -> row.faults().forEach(fault -> lines.add(place(row) + fault)));
        if (result.marked().size() > MOST_ROWS) {
            lines.add("… and " + Numbers.figures(result.marked().size() - MOST_ROWS, "more row") + "; the text says of each what is wrong");
        }
        lines.add(summary(result));
        if (result.warnings() > 0) {
            lines.add(Numbers.figures(result.warnings(), "warning") + " in the text; parallax check shows "
                    + (result.warnings() == 1 ? "it" : "them"));
        }
        target.filter(file -> result.events() > 0).ifPresent(file -> lines.add(file.getFileName() + " adds to the record " + record
                + " for every scenario in its folder"));
        return List.copyOf(lines);
    }

    private String place(MarkedRow row) {
        return table + ":" + row.line() + (row.number() == row.line() ? ": " : " (row " + row.number() + "): ");
    }

    private String summary(ImportResult result) {
        return Numbers.figures(result.rows(), "row") + ": " + Stream.of(
                        Optional.of(Numbers.figures(result.events(), "event") + " written"),
                        Optional.of(result.marked()).filter(rows -> !rows.isEmpty()).map(this::marked),
                        Optional.of(result.skipped()).filter(count -> count > 0)
                                .map(count -> Numbers.figures(count, "row") + " left out by the mapping" + reasons(result)))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private String marked(List<MarkedRow> rows) {
        var places = rows.stream().limit(MOST_LINES).map(row -> Integer.toString(row.textLine())).collect(Collectors.joining(", "));
        return Numbers.figures(rows.size(), "row") + " marked in " + target.map(Path::toString).orElse("the text")
                + (rows.size() == 1 ? " (line " : " (lines ") + places + (rows.size() > MOST_LINES ? " …)" : ")");
    }

    private static String reasons(ImportResult result) {
        var reasons = result.leftOut().entrySet().stream().limit(MOST_REASONS)
                .map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining(", "));
        return " (" + reasons + (result.leftOut().size() > MOST_REASONS ? " …)" : ")");
    }
}
