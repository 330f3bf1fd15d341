package org.parallax.dsl.parsing;

import java.util.OptionalInt;
import org.parallax.dsl.signs.TextLines;

/**
 * How deep a text nests. The parser descends once for every brace, parenthesis and "not", so that text nested without
 * bound would exhaust its stack; the bound here is far beyond what anybody writes.
 */
final class Nesting {

    static final int DEEPEST = 200;

    private Nesting() {
    }

    /** The offset at which the text nests too deep, if it does. Texts in quotes and comments do not count. */
    static OptionalInt tooDeepAt(CharSequence text) {
        int depth = 0;
        int nots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfString(text, i);
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
                i = lineEnd(text, i);
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                i = indexOf(text, "*/", i + 2);
            } else if (c == '{' || c == '(') {
                depth++;
            } else if (c == '}' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetter(c)) {
                int end = endOfWord(text, i);
                nots = end - i == 3 && "not".contentEquals(text.subSequence(i, end)) ? nots + 1 : 0;
                i = end - 1;
            }
            if (depth + nots > DEEPEST) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int endOfWord(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int lineEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && !TextLines.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfString(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        // Never closed, so no string: what follows counts.
        return start;
    }

    private static int indexOf(CharSequence text, String mark, int from) {
        for (int i = from; i + mark.length() <= text.length(); i++) {
            if (text.charAt(i) == mark.charAt(0) && mark.contentEquals(text.subSequence(i, i + mark.length()))) {
                return i + mark.length() - 1;
            }
        }
        return text.length();
    }
}
