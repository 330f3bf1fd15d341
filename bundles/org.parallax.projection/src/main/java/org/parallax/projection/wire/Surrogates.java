package org.parallax.projection.wire;

/** Finds halves of characters that stand alone. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    static int lone(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isLowSurrogate(unit) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
