package org.parallax.dsl.signs;

/**
 * Where the line around an offset begins and ends. A line ends with a line feed, a carriage return, or both in that
 * order: whatever counts lines of the language counts them like this.
 */
public final class TextLines {

    private TextLines() {
    }

    /** The offset at which the line of an offset begins. */
    public static int start(String text, int offset) {
        int start = Math.clamp(offset, 0, text.length());
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The offset at which the line of an offset ends, before the signs that end it. */
    public static int end(String text, int offset) {
        int end = Math.clamp(offset, 0, text.length());
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The offset at which the line after that of an offset begins; the length of the text if there is none. */
    public static int next(String text, int offset) {
        int end = end(text, offset);
        if (end < text.length()) {
            end += text.startsWith("\r\n", end) ? 2 : 1;
        }
        return end;
    }

    /** How many lines end within a text: a carriage return and the line feed after it end one. */
    public static int ends(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isSecondSign = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            count += isLineEnd(text.charAt(i)) && !isSecondSign ? 1 : 0;
        }
        return count;
    }

    /** The line of an offset, from 1. */
    public static int number(String text, int offset) {
        return 1 + ends(text.substring(0, start(text, offset)));
    }

    /** Whether a sign ends a line, alone or with another. */
    public static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
