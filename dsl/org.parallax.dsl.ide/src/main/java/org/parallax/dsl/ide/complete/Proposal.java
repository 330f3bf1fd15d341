package org.parallax.dsl.ide.complete;

import java.util.Optional;
import org.parallax.dsl.ide.Span;
import org.parallax.dsl.ide.hover.HoverCard;

/**
 * Something that can be typed at a place.
 *
 * @param replaced what it takes the place of: the prefix typed so far
 * @param text what is put there; in a snippet, {@code ${1:word}} marks what is filled in next
 * @param label what a list shows
 * @param detail what a list shows beside it; may be empty
 */
public record Proposal(
        Span replaced, String text, String label, String detail, Kind kind, Optional<HoverCard> documentation) {

    /** What is proposed; chooses the icon. */
    public enum Kind {
        KEYWORD,
        REFERENCE,
        SNIPPET
    }
}
