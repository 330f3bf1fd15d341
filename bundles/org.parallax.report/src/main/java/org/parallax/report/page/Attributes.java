package org.parallax.report.page;

import org.parallax.report.svg.Markup;

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

    /** These and one more; its value is escaped. */
    Attributes and(String name, String value) {
        return new Attributes(text + " " + name + "=\"" + Markup.escape(value) + "\"");
    }
}
