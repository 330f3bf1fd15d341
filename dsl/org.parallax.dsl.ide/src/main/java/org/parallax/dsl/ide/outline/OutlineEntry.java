package org.parallax.dsl.ide.outline;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.dsl.ide.text.Span;

/**
 * One line of an outline.
 *
 * @param name its identifier, or a word for what has none
 * @param title its title for readers; may be empty
 * @param detail when it happens or holds; may be empty
 * @param type the metamodel's class, such as {@code Event}; chooses the icon
 * @param nameSpan where the caret goes
 * @param whole the whole statement, for following the caret
 */
public record OutlineEntry(
        String name, String title, String detail, String type, Span nameSpan, Span whole, List<OutlineEntry> children) {

    /** Copies. */
    public OutlineEntry {
        children = List.copyOf(children);
    }

    /**
     * From one of these entries down to the innermost one around an offset; empty if there is none. It may lie below one that
     * is not around the offset: what is due in a move stands where its author put it.
     */
    public static List<OutlineEntry> path(List<OutlineEntry> entries, int offset) {
        List<OutlineEntry> narrowest = List.of();
        for (OutlineEntry entry : entries) {
            List<OutlineEntry> below = path(entry.children, offset);
            List<OutlineEntry> path = !below.isEmpty() ? Stream.concat(Stream.of(entry), below.stream()).toList()
                    : entry.whole.touches(offset) ? List.of(entry) : List.of();
            if (!path.isEmpty() && (narrowest.isEmpty() || path.getLast().whole.length() < narrowest.getLast().whole.length())) {
                narrowest = path;
            }
        }
        return narrowest;
    }
}
