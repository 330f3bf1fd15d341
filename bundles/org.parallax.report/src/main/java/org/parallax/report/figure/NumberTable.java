package org.parallax.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.text.SpreadsheetCell;
import org.parallax.report.words.MonthWords;

/**
 * The numbers of a picture.
 *
 * @param rows each with a cell for every column
 */
public record NumberTable(List<String> columns, List<List<String>> rows) {

    public NumberTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What the plots of a picture say of each month: a line for each plot and month. */
    public static NumberTable of(List<Panel> panels) {
        boolean several = panels.size() > 1;
        var labels = new LinkedHashSet<String>();
        panels.forEach(panel -> panel.readings().forEach(
                reading -> reading.figures().forEach(figure -> labels.add(figure.label()))));
        var rows = panels.stream()
                .flatMap(panel -> panel.readings().stream().map(reading -> row(several, panel, reading, labels)))
                .toList();
        var columns = Stream.concat(several ? Stream.of("Shown", "Month") : Stream.of("Month"), labels.stream()).toList();
        return new NumberTable(columns, rows);
    }

    private static List<String> row(boolean several, Panel panel, Reading reading, LinkedHashSet<String> labels) {
        Map<String, String> values = reading.figures().stream()
                .collect(Collectors.toMap(Reading.Figure::label, Reading.Figure::value, (first, second) -> first));
        var row = new ArrayList<String>();
        if (several) {
            row.add(panel.name());
        }
        row.add(MonthWords.name(reading.month()));
        labels.forEach(label -> row.add(values.getOrDefault(label, "")));
        return row;
    }

    /** Lines of cells separated by tabs, the names of the columns first: a spreadsheet reads it from the clipboard. */
    public String tabbed() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(SpreadsheetCell::of).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
