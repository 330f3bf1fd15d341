package org.parallax.dsl.loading;

import java.util.Arrays;
import org.parallax.dsl.signs.TextLines;

/**
 * Where the lines of a text begin and end, to go from an offset to a line and a character in it, and back. A line ends
 * with a line feed, a carriage return, or both in that order, as editors and the language server protocol have it.
 * All numbers count from 0, in UTF-16 units. Nothing throws: what lies outside the text counts as its nearest place.
 * Immutable.
 */
public final class LineMap {

    /** Where each line begins. */
    private final int[] starts;
    /** Where each line ends, before the signs that end it. */
    private final int[] ends;

    /** The lines of a text; even an empty one has one. */
    public LineMap(String text) {
        int[] foundStarts = new int[16];
        int[] foundEnds = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count + 1 >= foundStarts.length) {
                    foundStarts = Arrays.copyOf(foundStarts, count * 2);
                    foundEnds = Arrays.copyOf(foundEnds, count * 2);
                }
                boolean isSecondSign = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                foundEnds[count - 1] = isSecondSign ? i - 1 : i;
                foundStarts[count++] = i + 1;
            }
        }
        foundEnds[count - 1] = text.length();
        starts = Arrays.copyOf(foundStarts, count);
        ends = Arrays.copyOf(foundEnds, count);
    }

    private static boolean endsLine(String text, int at) {
        return TextLines.isLineEnd(text.charAt(at)) && !text.startsWith("\r\n", at);
    }

    /** How many lines there are, at least 1. */
    public int lines() {
        return starts.length;
    }

    /** How long the text is. */
    public int length() {
        return ends[ends.length - 1];
    }

    /** The line an offset is in. */
    public int line(int offset) {
        int place = Arrays.binarySearch(starts, Math.clamp(offset, 0, length()));
        return place >= 0 ? place : -place - 2;
    }

    /** The character of its line that an offset is at; between the signs that end a line it is the line's end. */
    public int character(int offset) {
        int line = line(offset);
        return Math.clamp(offset, starts[line], ends[line]) - starts[line];
    }

    /** The offset a line begins at. */
    public int start(int line) {
        return starts[within(line)];
    }

    /** The offset a line ends at, before the signs that end it. */
    public int end(int line) {
        return ends[within(line)];
    }

    /** The offset of a character in a line; past the end of the line, its end; past the last line, the end of the text. */
    public int offset(int line, int character) {
        if (line < 0) {
            return 0;
        }
        return line >= starts.length ? length() : Math.clamp((long) starts[line] + character, starts[line], ends[line]);
    }

    private int within(int line) {
        return Math.clamp(line, 0, starts.length - 1);
    }
}
