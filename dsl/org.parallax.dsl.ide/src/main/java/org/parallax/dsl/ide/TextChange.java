package org.parallax.dsl.ide;

/** A stretch of text and what takes its place. Changes of one file do not overlap. */
public record TextChange(Span span, String text) {}
