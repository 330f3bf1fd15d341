package org.parallax.dsl.ide.typing;

import java.util.ArrayList;
import java.util.List;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.signs.TextLines;

/** Turns whole lines into comments, and back if all of them are comments already. */
public final class LineComments {

    private static final String SIGN = "//";

    private LineComments() {}

    /** The changes for the lines a selection touches; blank lines stay as they are. */
    public static List<TextChange> toggled(String text, int offset, int length) {
        var lines = lines(text, offset, length);
        boolean all = lines.stream().allMatch(start -> text.startsWith(SIGN, start));
        int column = lines.stream().mapToInt(start -> start - TextLines.start(text, start)).min().orElse(0);
        return lines.stream()
                .map(start -> all ? uncommented(text, start) : commented(text, start, column))
                .toList();
    }

    /** Where the words of each line begin. */
    private static List<Integer> lines(String text, int offset, int length) {
        var starts = new ArrayList<Integer>();
        // A selection that ends at the start of a line does not touch it.
        int last = length > 0 ? offset + length - 1 : offset;
        int start = TextLines.start(text, offset);
        while (start <= last || starts.isEmpty() && start <= text.length()) {
            int end = TextLines.end(text, start);
            var line = text.substring(start, end);
            if (!line.isBlank()) {
                starts.add(start + line.length() - line.stripLeading().length());
            }
            int next = TextLines.next(text, start);
            if (next == end || next > last) {
                break;
            }
            start = next;
        }
        return starts;
    }

    private static TextChange commented(String text, int start, int column) {
        int line = TextLines.start(text, start);
        return new TextChange(new Span(line + column, 0), SIGN + " ");
    }

    private static TextChange uncommented(String text, int start) {
        return new TextChange(new Span(start, text.startsWith(SIGN + " ", start) ? 3 : 2), "");
    }
}
