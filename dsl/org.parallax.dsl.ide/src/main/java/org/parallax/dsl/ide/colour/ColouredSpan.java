package org.parallax.dsl.ide.colour;

import org.parallax.dsl.ide.text.Span;

/** A stretch of text with its role. */
public record ColouredSpan(Span span, Role role) {}
