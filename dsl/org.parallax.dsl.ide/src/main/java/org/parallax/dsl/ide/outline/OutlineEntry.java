package org.parallax.dsl.ide.outline;

import java.util.List;
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
}
