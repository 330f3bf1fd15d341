package org.parallax.workbench.problems;

/** Tells whether a text is still the one that was checked. */
final class TextPrint {

    private TextPrint() {}

    /** Equal for equal texts, and hardly ever for others. */
    static String of(String text) {
        return text.length() + ":" + Integer.toHexString(text.hashCode());
    }
}
