package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table on a page of the theories' guide, so that what a page tells is what runs give.
 *
 * @param lines as they stand on the page, from the names of the columns on
 */
record PageTable(String page, List<String> lines) {

    private static final Path PAGES = Path.of("../org.parallax.theories/docs");

    /** The page of a theory: {@code ClashOfRealities} stands in {@code clash-of-realities.md}. */
    static String ofTheory(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }

    /** The first table below a heading. */
    static PageTable under(String heading, String page) throws IOException {
        var lines = Files.readAllLines(PAGES.resolve(page));
        int from = lines.indexOf(heading);
        assertTrue(from >= 0, page + " has no " + heading);
        var table = lines.subList(from, lines.size()).stream()
                .dropWhile(line -> !line.startsWith("|")).takeWhile(line -> line.startsWith("|")).toList();
        assertTrue(table.size() > 1, page + " has no table under " + heading);
        return new PageTable(page, table);
    }

    /** The cells of each line under the names of the columns, without the marks of code. */
    List<List<String>> rows() {
        return lines.stream().skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList())
                .toList();
    }

    /** Fails unless these are its columns and rows, and says what the page should hold. */
    void assertHolds(List<String> columns, List<List<String>> found) {
        var head = "| " + String.join(" | ", columns) + " |";
        var text = found.stream()
                .map(row -> "| `" + row.getFirst() + "` | " + String.join(" | ", row.subList(1, row.size())) + " |")
                .collect(Collectors.joining("\n", head + "\n|" + "---|".repeat(columns.size()) + "\n", ""));
        assertEquals(String.join("\n", lines), text, () -> page + " should hold\n" + text);
    }

    /** Points with sign and one decimal, as pages tell them. */
    static String tenths(double points) {
        var text = String.format(Locale.ROOT, "%+.1f", points);
        return text.matches("[+-]0\\.0") ? "0.0" : text.replace('-', '−');
    }
}
