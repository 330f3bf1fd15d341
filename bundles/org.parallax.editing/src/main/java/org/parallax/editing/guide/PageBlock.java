package org.parallax.editing.guide;

import java.util.List;

/** A part of a page, as its author wrote it. */
public sealed interface PageBlock {

    /** A heading; level 1 is the page's title. */
    record Heading(int level, List<TextRun> words) implements PageBlock {}

    record Paragraph(List<TextRun> words) implements PageBlock {}

    /** A list; each item holds blocks. */
    record Items(boolean numbered, List<List<PageBlock>> items) implements PageBlock {}

    /**
     * Text to be shown letter by letter.
     *
     * @param kind what the author says it is, such as {@code parallax file}; may be empty
     */
    record Code(String kind, String text) implements PageBlock {}

    /** A table; the first row holds the names of its columns. */
    record Table(List<List<List<TextRun>>> rows) implements PageBlock {}

    /** The words of a text without their styles. */
    static String words(List<TextRun> spans) {
        return spans.stream().map(TextRun::text).collect(java.util.stream.Collectors.joining());
    }
}
