package org.parallax.editing.document;

import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;

/**
 * How the lines of a text end. What is put into it ends its lines in the same way, whatever it came with; places in it
 * move along.
 *
 * @param sign that ends a line
 */
public record LineEnds(String sign) {

    /** The same words with these line ends. */
    public String in(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", sign);
    }

    /** The same change with these line ends. */
    public TextChange in(TextChange change) {
        return new TextChange(change.span(), in(change.text()));
    }

    /** Where an offset in {@code text} is once that has these line ends. */
    public int offset(String text, int offset) {
        return in(text.substring(0, Math.clamp(offset, 0, text.length()))).length();
    }

    /** Where a stretch of the text after a change is once the change has these line ends. */
    public Span span(TextChange change, Span after) {
        int start = moved(change, after.offset());
        return new Span(start, moved(change, after.end()) - start);
    }

    private int moved(TextChange change, int after) {
        int into = after - change.span().offset();
        int length = change.text().length();
        return into <= 0 ? after
                : change.span().offset() + offset(change.text(), Math.min(into, length)) + Math.max(0, into - length);
    }
}
