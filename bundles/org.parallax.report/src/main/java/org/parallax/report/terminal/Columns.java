package org.parallax.report.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.report.text.CharacterWidth;
import org.parallax.report.text.Graphemes;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.WordWrap;

/** Lays text out in columns of a terminal, where an East Asian character takes two and a mark over a letter none. */
public final class Columns {

    /** No line is longer. */
    public static final int WIDTH = 80;

    private static final char AS_EMOJI = '\uFE0F';

    private Columns() {}

    /** How many columns {@code text} takes. */
    public static int width(String text) {
        return Graphemes.of(text).stream().mapToInt(Columns::ofGrapheme).sum();
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
        var line = PrintableText.line(text.replaceAll("\\s+", " ").strip());
        if (width(line) <= columns) {
            return line;
        }
        var kept = new StringBuilder();
        int used = 3;
        for (var grapheme : Graphemes.of(line)) {
            used += ofGrapheme(grapheme);
            if (used > columns) {
                break;
            }
            kept.append(grapheme);
        }
        return kept.toString().stripTrailing() + "...";
    }

    /** {@code text} in lines of at most {@link #WIDTH} columns, broken between words, or inside a word that is longer than a line. */
    static List<String> wrap(String text) {
        return indented(text, 0).stream().flatMap(line -> WordWrap.anywhere(line, part -> width(part) <= WIDTH).stream()).toList();
    }

    /**
     * {@code text} broken between words, each line after {@code indent} spaces; only a word as long as a line, such as an
     * address to be copied, goes beyond 80 columns.
     */
    public static List<String> indented(String text, int indent) {
        var space = " ".repeat(indent);
        var printable = PrintableText.line(text.replaceAll("\\s+", " "));
        return WordWrap.words(printable, line -> indent + width(line) <= WIDTH).stream().map(line -> space + line).toList();
    }

    /** A name and its title on one line of at most {@link #WIDTH} columns, or else the title under the name. */
    public static List<String> heading(String name, String title) {
        var line = PrintableText.line(name + "  " + title.replaceAll("\\s+", " ").strip());
        return width(line) <= WIDTH
                ? List.of(line)
                : Stream.concat(Stream.of(PrintableText.line(name)), indented(title, 2).stream()).toList();
    }

    /** No character is wider than two, whatever it is composed of; a sign that can be shown as a picture is, when that is asked for. */
    private static int ofGrapheme(String grapheme) {
        int parts = grapheme.codePoints().map(c -> CharacterWidth.isZero(c) ? 0 : CharacterWidth.isWide(c) ? 2 : 1).sum();
        return grapheme.indexOf(AS_EMOJI) > 0 ? 2 : Math.min(2, parts);
    }
}
