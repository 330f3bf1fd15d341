package org.parallax.workbench.guide;

/**
 * Words in one style.
 *
 * @param link where a click leads; empty for plain words
 */
public record Span(String text, Style style, String link) {

    /** How words are set. */
    public enum Style { PLAIN, EMPHASIS, STRONG, CODE }
}
