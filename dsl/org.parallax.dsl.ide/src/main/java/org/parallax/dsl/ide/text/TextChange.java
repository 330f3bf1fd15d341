package org.parallax.dsl.ide.text;

/** A stretch of text and what takes its place. Changes of one file do not overlap. */
public record TextChange(Span span, String text) {}
