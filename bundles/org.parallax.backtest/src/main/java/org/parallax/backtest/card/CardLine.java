package org.parallax.backtest.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of comma-separated fields. A field in double quotes may hold commas, and quotes, each written twice; none holds a
 * line break.
 */
record CardLine(int line, List<Field> fields) {

    /**
     * A field.
     *
     * @param column where it begins, from 1
     */
    record Field(int line, int column, String text) {}

    CardLine {
        fields = List.copyOf(fields);
    }

    /** A line as it is read. A quote that nothing closes ends with the line. */
    static CardLine read(int line, String text) {
        var fields = new ArrayList<Field>();
        var field = new StringBuilder();
        var start = 0;
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                var twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (twice) {
                    field.append(letter);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == ',' && !quoted) {
                fields.add(new Field(line, start + 1, field.toString()));
                field.setLength(0);
                start = at + 1;
            } else {
                field.append(letter);
            }
        }
        fields.add(new Field(line, start + 1, field.toString()));
        return new CardLine(line, fields);
    }

    /** Fields as a line, without its end. */
    static String write(List<String> fields) {
        return fields.stream()
                .map(text -> text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text)
                .collect(Collectors.joining(","));
    }

    /**
     * Holds texts to what a field may hold.
     *
     * @throws IllegalArgumentException if one has a line break, or blanks at an end
     */
    static void requireOneLine(String... texts) {
        for (var text : texts) {
            if (text.chars().anyMatch(letter -> letter < ' ') || !text.strip().equals(text)) {
                throw new IllegalArgumentException("A card takes no line breaks, and no blanks at an end: “" + text + "”");
            }
        }
    }
}
