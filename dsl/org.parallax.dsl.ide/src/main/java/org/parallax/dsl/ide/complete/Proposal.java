package org.parallax.dsl.ide.complete;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.text.Span;

/**
 * Something that can be typed at a place.
 *
 * @param replaced what it takes the place of: the prefix typed so far
 * @param text what is put there; in a snippet, {@code ${1:word}} marks what is filled in next, {@code $0} where it
 *        ends; a backslash in the word escapes the next character
 * @param label what a list shows
 * @param detail what a list shows beside it; may be empty
 * @param documentation its meaning or what is known of it; in a snippet, with an example. Computed on the first call
 *        and kept: make the first call on the thread of the language services, before the text is read again; later
 *        calls may come from anywhere
 * @param choices in a snippet: what fits at its places, by their numbers; without an entry anything may
 */
public record Proposal(
        Span replaced, String text, String label, String detail, Kind kind, Supplier<HoverCard> documentation,
        Map<Integer, List<String>> choices) {

    /** Copies. */
    public Proposal {
        choices = Map.copyOf(choices);
    }

    /** What is proposed; chooses the icon. */
    public enum Kind {
        KEYWORD,
        REFERENCE,
        SNIPPET
    }
}
