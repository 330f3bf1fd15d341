package org.parallax.report.text;

/**
 * Text made fit to be shown. A sign that steers a terminal, turns the direction of what follows or is no character at
 * all never leaves the program raw: a sign of ASCII becomes its picture ({@code ␛} for escape), any other U+FFFD. What is
 * put in its place takes one column, and nothing else changes.
 */
public final class PrintableText {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** {@code text} on one line: breaks and tabs are pictured too. */
    public static String line(String text) {
        return shown(text, false);
    }

    /** {@code text} whose lines stay apart, ended by line feeds; tabs stay. */
    public static String lines(String text) {
        return shown(text.replace("\r\n", "\n"), true);
    }

    /** Whether a code point is shown as it is; line feed and tab are not, as they place text and are no text. */
    public static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> !isNoncharacter(c) && !isDirectional(c) && !(c >= 0xFFF9 && c <= 0xFFFB);
        };
    }

    private static boolean isDirectional(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x206F;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static String shown(String text, boolean inLines) {
        if (text.codePoints().allMatch(c -> stays(c, inLines))) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(stays(c, inLines) ? c : instead(c)));
        return out.toString();
    }

    private static boolean stays(int c, boolean inLines) {
        return inLines && (c == '\n' || c == '\t') || isPrintable(c);
    }

    private static int instead(int c) {
        if (c < ' ') {
            return PICTURES + c;
        }
        return c == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }
}
