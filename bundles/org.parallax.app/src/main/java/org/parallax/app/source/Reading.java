package org.parallax.app.source;

/** What came of reading a file. */
public sealed interface Reading {

    /** It is text that can be parsed. */
    record Read(SourceText text) implements Reading {}

    /** It cannot be used; the diagnostic says why and what to do. */
    record Refused(Diagnostic diagnostic) implements Reading {}
}
