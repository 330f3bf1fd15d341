package org.parallax.report.terminal;

import java.util.List;
import org.parallax.report.words.WordWrap;

/** Lays text out in columns of a terminal, where an East Asian character takes two. */
public final class Columns {

    /** No line is longer. */
    static final int WIDTH = 80;

    private Columns() {}

    /** How many columns {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** {@code text} cut or filled up on the right to exactly {@code columns}. */
    static String left(String text, int columns) {
        var indent = " ".repeat(text.length() - text.stripLeading().length());
        var cut = indent + cut(text, columns - indent.length());
        return cut + " ".repeat(columns - width(cut));
    }

    /** {@code text} cut or filled up on the left to exactly {@code columns}. */
    static String right(String text, int columns) {
        var cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    /** {@code text} cut to at most {@code columns}, the cut shown by three dots. */
    static String cut(String text, int columns) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (width(line) <= columns) {
            return line;
        }
        var kept = new StringBuilder();
        int used = 3;
        for (int c : line.codePoints().toArray()) {
            used += width(c);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "...";
    }

    /** {@code text} broken between words into lines of at most {@link #WIDTH} columns; a longer word is cut. */
    static List<String> wrap(String text) {
        return indented(text, 0).stream().map(line -> cut(line, WIDTH)).toList();
    }

    /** {@code text} broken between words, each line after {@code indent} spaces; only a word as long as a line goes beyond 80 columns. */
    public static List<String> indented(String text, int indent) {
        var space = " ".repeat(indent);
        return WordWrap.words(text, line -> indent + width(line) <= WIDTH).stream().map(line -> space + line).toList();
    }

    private static int width(int c) {
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x3FFFD;
        return wide ? 2 : Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
    }
}
