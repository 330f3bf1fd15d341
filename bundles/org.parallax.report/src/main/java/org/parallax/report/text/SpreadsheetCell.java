package org.parallax.report.text;

import java.util.regex.Pattern;

/** A text or number as a cell that a spreadsheet reads. */
public final class SpreadsheetCell {

    /** What a spreadsheet takes for a formula, and might run, if it is no number. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*(\\h?%)?");

    private SpreadsheetCell() {}

    /** {@code text} on one line; before what would be taken for a formula stands an apostrophe, which makes it a text. */
    public static String of(String text) {
        boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return PrintableText.line((formula ? "'" + text : text).replaceAll("[\\t\\r\\n]+", " "));
    }

    /** The same as a field of CSV, in quotes where it has to be. */
    public static String csv(String text) {
        var cell = of(text);
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
