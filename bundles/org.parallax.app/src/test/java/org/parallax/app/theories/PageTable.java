package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table on a page of the theories' guide, so that what a page tells is what runs give.
 *
 * @param head the line with the names of its columns
 * @param rows the cells of each line under it, without the marks of code
 */
record PageTable(String page, String head, List<List<String>> rows) {

    private static final Path PAGES = Path.of("../org.parallax.theories/docs");

    /** The page of a theory: {@code ClashOfRealities} stands in {@code clash-of-realities.md}. */
    static String ofTheory(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }

    /** The first table with this head below a heading. */
    static PageTable under(String heading, String head, String page) throws IOException {
        var lines = Files.readAllLines(PAGES.resolve(page));
        int from = lines.indexOf(heading);
        assertTrue(from >= 0, page + " has no " + heading);
        int at = from + lines.subList(from, lines.size()).indexOf(head);
        assertTrue(at > from, page + " has under " + heading + " no table with the head\n" + head);
        var rows = new ArrayList<List<String>>();
        for (int line = at + 2; line < lines.size() && lines.get(line).startsWith("|"); line++) {
            rows.add(Arrays.stream(lines.get(line).substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList());
        }
        return new PageTable(page, head, rows);
    }

    /** Fails unless these are its rows, and says what the page should hold. */
    void assertHolds(List<List<String>> found) {
        assertEquals(text(rows), text(found), () -> page + " should hold\n" + text(found));
    }

    private String text(List<List<String>> cells) {
        var rule = "|" + "---|".repeat((int) head.chars().filter(one -> one == '|').count() - 1);
        return cells.stream()
                .map(row -> "| `" + row.getFirst() + "` | " + String.join(" | ", row.subList(1, row.size())) + " |")
                .collect(Collectors.joining("\n", head + "\n" + rule + "\n", ""));
    }

    /** Points with sign and one decimal, as pages tell them. */
    static String tenths(double points) {
        var text = String.format(Locale.ROOT, "%+.1f", points);
        return text.matches("[+-]0\\.0") ? "0.0" : text.replace('-', '−');
    }
}
