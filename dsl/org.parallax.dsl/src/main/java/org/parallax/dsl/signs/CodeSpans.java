package org.parallax.dsl.signs;

import java.util.ArrayList;
import java.util.List;

/** The parts of a text between its texts in quotes and its comments. */
final class CodeSpans {

    /** A part, from an offset to another. */
    record Part(int start, int end) {
    }

    private CodeSpans() {
    }

    /** All parts, in the order of the text. */
    static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int after = after(text, at);
            if (after > at) {
                parts.add(new Part(start, at));
                start = after;
                at = after;
            } else {
                at++;
            }
        }
        parts.add(new Part(start, text.length()));
        return parts;
    }

    /** Whether the text ends inside of quotes that are never closed, read from an offset outside of quotes on. */
    static boolean endsInside(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '"' && endOfText(text, at) < 0) {
                return true;
            }
            at = Math.max(at + 1, after(text, at));
        }
        return false;
    }

    /** After the text in quotes that begins at an offset; -1 if it is never closed. */
    static int endOfText(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return -1;
    }

    /** After the text in quotes or the comment that begins at an offset; the offset itself if none does. */
    private static int after(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '"') {
            int end = endOfText(text, at);
            return end < 0 ? text.length() : end;
        }
        if (sign == '/' && text.startsWith("//", at)) {
            return TextLines.end(text, at);
        }
        if (sign == '/' && text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at;
    }
}
