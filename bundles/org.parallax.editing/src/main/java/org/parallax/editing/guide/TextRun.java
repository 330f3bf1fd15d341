package org.parallax.editing.guide;

/**
 * Words in one style.
 *
 * @param link where a click leads; empty for plain words
 */
public record TextRun(String text, Style style, String link) {

    /** How words are set. */
    public enum Style { PLAIN, EMPHASIS, STRONG, CODE }
}
