package org.parallax.dsl.ide.typing;

import org.parallax.dsl.signs.TextLines;

/** Counts the braces of a text; those in quotes and comments do not count. */
final class Braces {

    private int open;
    private int surplus;

    private Braces() {}

    /** How many braces are open before an offset. */
    static int depth(String text, int offset) {
        return count(text.substring(0, offset)).open;
    }

    /** Whether every brace is closed and none is closed twice. */
    static boolean balanced(String text) {
        var all = count(text);
        return all.open == 0 && all.surplus == 0;
    }

    /** Whether a brace is open at the end of a text. */
    static boolean unclosed(String text) {
        return count(text).open > 0;
    }

    private static Braces count(String text) {
        var braces = new Braces();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"') {
                at = endOfText(text, at);
            } else if (text.startsWith("//", at)) {
                at = TextLines.next(text, at);
            } else if (text.startsWith("/*", at)) {
                at = after(text, "*/", at + 2);
            } else {
                braces.take(sign);
                at++;
            }
        }
        return braces;
    }

    private void take(char sign) {
        if (sign == '{') {
            open++;
        } else if (sign == '}' && open > 0) {
            open--;
        } else if (sign == '}') {
            surplus++;
        }
    }

    private static int endOfText(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
