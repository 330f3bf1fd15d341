package org.parallax.record.japankorea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table of a page of the record's documentation.
 *
 * @param heading the heading that it stands under, without its number signs
 * @param columns the titles of its columns
 * @param rows the cells of each row below, as written
 */
record PageTable(String heading, List<String> columns, List<List<String>> rows) {

    private static final Pattern IN_CODE = Pattern.compile("`([^`]+)`");

    PageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All tables of a page, in its order. */
    static List<PageTable> of(Path page) throws IOException {
        var tables = new ArrayList<PageTable>();
        var rows = new ArrayList<List<String>>();
        String heading = "";
        for (String line : (Files.readString(page) + "\n").split("\\R", -1)) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
            } else if (!rows.isEmpty()) {
                // The second row is the rule below the titles.
                tables.add(new PageTable(heading, rows.getFirst(), rows.subList(2, rows.size())));
                rows.clear();
            }
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+\\s*", "");
            }
        }
        return tables;
    }

    /** The words of a text that stand between grave accents, as names of elements do. */
    static List<String> named(String text) {
        return IN_CODE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** The cells of a column. */
    List<String> column(String title) {
        int column = columns.indexOf(title);
        return column < 0 ? List.of() : rows.stream().map(row -> row.get(column)).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
