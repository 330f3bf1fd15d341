package org.parallax.report.text;

/**
 * How wide single characters are set. The JDK knows nothing of East Asian width, and the libraries that do (ICU4J, JLine)
 * are larger than the program; so the ranges stand here.
 */
public final class CharacterWidth {

    /**
     * First and last of each range that UAX #11 (EastAsianWidth.txt of Unicode 16) calls wide or fullwidth, without emoji,
     * which the JDK knows; gaps that are not assigned are closed.
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0, 0x1B2FB,
        0x1D300, 0x1D376, 0x1F200, 0x1F265, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    private CharacterWidth() {}

    /** Whether a code point takes twice the room of a Latin letter: Korean, Chinese, Japanese, emoji. */
    public static boolean isWide(int c) {
        if (c < WIDE[0]) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(c);
    }

    /** Whether a code point takes no room of its own: marks over and under letters, joiners, later letters of a Korean syllable. */
    public static boolean isZero(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> c != 0xAD;
            default -> c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FB;
        };
    }
}
