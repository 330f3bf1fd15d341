package org.parallax.dsl.ide.text;

/** A stretch of text and what replaces it. Changes of one file do not overlap. */
public record TextChange(Span span, String text) {}
