package org.parallax.app;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern HEAD = Pattern.compile("\\| # \\| sentence \\| document \\| what (?:must|does not) hold \\||(\\|-+)+\\|");
    /** The heading under which rows stand that do not hold. */
    private static final String NOT_BORNE_OUT = "## What the curve does not bear out";
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
     * @param isBorneOut whether the page says that it does
     */
    record Row(int number, String sentence, String source, String claim, boolean isBorneOut) {}


    /** A page with that text; each line of a table has to read as one. */
    static ComparisonsPage of(String text) {
        int failing = text.contains(NOT_BORNE_OUT) ? text.indexOf(NOT_BORNE_OUT) : text.length();
        return new ComparisonsPage(Stream.concat(rows(text.substring(0, failing), true), rows(text.substring(failing), false)).toList(), text);
    }

    /** How many sentences its rows are on: some are compared in more than one row. */
    long sentences() {
        return rows.stream().map(Row::sentence).distinct().count();
    }

    private static Stream<Row> rows(String text, boolean areBorneOut) {
        return text.lines().filter(line -> line.stripLeading().startsWith("|"))
                .filter(line -> !HEAD.matcher(line).matches()).map(line -> row(line, areBorneOut));
    }

    private static Row row(String line, boolean isBorneOut) {
        var cells = ROW.matcher(line);
        if (!cells.matches()) {
            throw new IllegalArgumentException("This line of the page is no row of four cells \"| 1 | sentence | document | what must hold |\": " + line);
        }
        return new Row(Integer.parseInt(cells.group(1)), cells.group(2), cells.group(3), cells.group(4), isBorneOut);
    }
}
