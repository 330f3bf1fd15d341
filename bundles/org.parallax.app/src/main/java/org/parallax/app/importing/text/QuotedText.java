package org.parallax.app.importing.text;

import org.parallax.dsl.signs.ControlSigns;

/** Any text as the language takes it: in quotes with escapes, or in one line of a comment. Nothing is lost in either. */
public final class QuotedText {

    private QuotedText() {}

    /** The text in quotes. */
    public static String of(String text) {
        return '"' + escaped(text, true) + '"';
    }

    /** The text as it stands in a comment of one line: a backslash before n, r, t, u or itself stands for a sign. */
    public static String inComment(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean quotes) {
        var escaped = new StringBuilder(text.length() + 2);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"' -> escaped.append(quotes ? "\\\"" : "\"");
                default -> append(escaped, sign);
            }
        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int sign) {
        if (ControlSigns.isOne(sign)) {
            for (char unit : Character.toChars(sign)) {
                escaped.append("\\u%04x".formatted((int) unit));
            }
        } else {
            escaped.appendCodePoint(sign);
        }
    }
}
