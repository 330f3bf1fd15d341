package org.parallax.dsl.ide.hover;

import org.parallax.dsl.ide.text.Span;

/**
 * What is known of what stands at a place.
 *
 * @param span the word the card is about
 */
public record Hover(Span span, HoverCard card) {}
