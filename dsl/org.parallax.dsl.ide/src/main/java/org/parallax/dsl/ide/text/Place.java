package org.parallax.dsl.ide.text;

import org.eclipse.emf.common.util.URI;

/** A stretch of text in a file. */
public record Place(URI file, Span span) {}
