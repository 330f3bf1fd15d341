package org.parallax.app;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The page of the installed record on the documents' comparing sentences.
 *
 * @param rows the rows of its tables, in its order
 * @param text all of it
 */
record ComparisonsPage(List<Row> rows, String text) {

    /** Where it lies. */
    static final Path FILE = Path.of("../org.parallax.record.japankorea/docs/comparisons.md");

    /** What a table has beside its rows: the titles of its columns and the rule below them. */
    private static final Pattern HEAD = Pattern.compile("\\| # \\| sentence \\| document \\| what must hold \\||(\\|-+)+\\|");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([a-z]+\\d{4}) \\| ([^|]+) \\|");

    ComparisonsPage {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the page.
     *
     * @param sentence the words of the document
     * @param source which document it is, as the record names it
     * @param claim what must hold, for {@link CourseComparison}
     */
    record Row(int number, String sentence, String source, String claim) {}

    /** A page with that text; each line of a table has to read as one. */
    static ComparisonsPage of(String text) {
        return new ComparisonsPage(text.lines().filter(line -> line.stripLeading().startsWith("|"))
                .filter(line -> !HEAD.matcher(line).matches()).map(ComparisonsPage::row).toList(), text);
    }

    /** How many sentences its rows are on: some are compared in more than one row. */
    long sentences() {
        return rows.stream().map(Row::sentence).distinct().count();
    }

    private static Row row(String line) {
        var cells = ROW.matcher(line);
        if (!cells.matches()) {
            throw new IllegalArgumentException("This line of the page is no row of four cells \"| 1 | sentence | document | what must hold |\": " + line);
        }
        return new Row(Integer.parseInt(cells.group(1)), cells.group(2), cells.group(3), cells.group(4));
    }
}
