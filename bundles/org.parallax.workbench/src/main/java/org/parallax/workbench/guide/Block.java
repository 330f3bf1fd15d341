package org.parallax.workbench.guide;

import java.util.List;

/** A part of a page, as its author wrote it. */
public sealed interface Block {

    /** A heading; level 1 is the page's title. */
    record Heading(int level, List<Span> words) implements Block {}

    record Paragraph(List<Span> words) implements Block {}

    /** A list; each item holds blocks. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /**
     * Text to be shown letter by letter.
     *
     * @param kind what the author says it is, such as {@code parallax file}; may be empty
     */
    record Code(String kind, String text) implements Block {}

    /** A table; the first row holds the names of its columns. */
    record Table(List<List<List<Span>>> rows) implements Block {}

    /** The words of a text without their styles. */
    static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(java.util.stream.Collectors.joining());
    }
}
