package org.parallax.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.parallax.dsl.signs.TextLines;

/** Lays out a gap between tokens: blanks and comments. Comments keep their words, and stay on their lines. */
final class Comments {

    private static final String INDENT = "  ";

    private Comments() {
    }

    /**
     * What a gap must be like.
     *
     * @param depth how far what follows is indented if it begins a line
     * @param ownLine whether what follows must begin a line
     * @param tight whether there is no blank unless there is a line end
     */
    record Place(int depth, boolean ownLine, boolean tight) {
    }

    static String indentation(int depth) {
        return INDENT.repeat(Math.max(0, depth));
    }

    /** Before the first token. */
    static String atStart(String gap) {
        String text = between(gap, new Place(0, false, true));
        return text.isBlank() ? "" : text.stripLeading();
    }

    /** After the last token: the file ends with one line end. */
    static String atEnd(String gap, boolean onlyGap) {
        String text = between(gap, new Place(0, true, false)).stripTrailing();
        return (onlyGap ? text.stripLeading() : text) + (onlyGap && text.isBlank() ? "" : "\n");
    }

    /** Between two tokens. */
    static String between(String gap, Place place) {
        StringBuilder result = new StringBuilder();
        int lines = 0;
        boolean lineEnds = false;
        for (String piece : pieces(gap)) {
            if (piece.isBlank()) {
                lines = TextLines.ends(piece);
                continue;
            }
            int wanted = lineEnds ? Math.max(1, lines) : lines;
            result.append(wanted > 0 ? lineBreak(wanted, place.depth) : " ").append(piece.strip());
            lineEnds = piece.startsWith("//");
            lines = lineEnds ? 1 : 0;
        }
        int wanted = Math.max(lines, place.ownLine || lineEnds ? 1 : 0);
        if (wanted > 0) {
            return result.append(lineBreak(wanted, place.depth)).toString();
        }
        return result.append(place.tight && result.isEmpty() ? "" : " ").toString();
    }

    private static String lineBreak(int lines, int depth) {
        return (lines > 1 ? "\n\n" : "\n") + indentation(depth);
    }

    /** A gap in blanks and comments, in order; the line end of a // comment begins the blanks after it. */
    private static List<String> pieces(String gap) {
        List<String> pieces = new ArrayList<>();
        int i = 0;
        while (i < gap.length()) {
            int end;
            if (gap.startsWith("//", i)) {
                end = TextLines.end(gap, i);
            } else if (gap.startsWith("/*", i)) {
                end = endOr(gap.indexOf("*/", i + 2), 2, gap);
            } else {
                end = i;
                while (end < gap.length() && gap.charAt(end) != '/') {
                    end++;
                }
            }
            pieces.add(gap.substring(i, end));
            i = end;
        }
        return pieces;
    }

    private static int endOr(int found, int length, String gap) {
        return found < 0 ? gap.length() : found + length;
    }
}
