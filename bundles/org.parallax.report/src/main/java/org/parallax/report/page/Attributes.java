package org.parallax.report.page;

import org.parallax.report.svg.Markup;
import org.parallax.report.text.WritingDirection;

/**
 * Attributes of an HTML element.
 *
 * @param text as it stands in the tag, with a space before each; empty for none
 */
record Attributes(String text) {

    /** No attributes. */
    static final Attributes NONE = new Attributes("");

    /** The class of the style sheet that an element has. */
    static Attributes styled(String name) {
        return NONE.and("class", name);
    }

    /** One attribute. */
    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    /** These, and where any of {@code words} runs from right to left, that the words themselves say which way. */
    Attributes directedBy(String words) {
        return WritingDirection.hasRightToLeft(words) ? and("dir", "auto") : this;
    }

    /** These and more. */
    Attributes and(Attributes more) {
        return new Attributes(text + more.text);
    }

    /** These and one more; its value is escaped. */
    Attributes and(String name, String value) {
        return new Attributes(text + " " + name + "=\"" + Markup.escape(value) + "\"");
    }
}
