package org.parallax.dsl.signs;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs that are no text: they steer a terminal, turn the direction of what follows, or stand for nothing at all. Blanks
 * between words that Unicode has besides the ordinary one are text, and so are the joiners inside words and emoji.
 */
public final class ControlSigns {

    /** A run of one such sign. */
    public record Run(int offset, int length, int sign) {
    }

    private ControlSigns() {
    }

    /** Whether a sign, which may be a surrogate without its other half, is a control sign. */
    public static boolean isOne(int sign) {
        if (sign < 0x20 || sign >= 0x7F && sign < 0xA0) {
            return sign != '\t' && sign != '\n' && sign != '\r';
        }
        return sign >= 0x061C && (isBidirectional(sign) || sign >= 0x206A && sign <= 0x206F || sign >= 0xFFF9 && sign <= 0xFFFB
                || sign == 0x2028 || sign == 0x2029 || sign == 0xFFFD
                || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                || sign >= 0xFDD0 && sign <= 0xFDEF || (sign & 0xFFFE) == 0xFFFE);
    }

    /** Whether a sign turns the direction in which what follows is shown. */
    public static boolean isBidirectional(int sign) {
        return sign == 0x061C || sign == 0x200E || sign == 0x200F || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069;
    }

    /** The same text with each half of a sign alone, which no file can hold, replaced by the sign for a lost one. */
    public static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> whole.appendCodePoint(
                sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE ? 0xFFFD : sign));
        return whole.toString();
    }

    /** All runs in a text, in its order. One pass over the text. */
    public static List<Run> in(String text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (isOne(sign)) {
                while (end < text.length() && text.codePointAt(end) == sign) {
                    end += Character.charCount(sign);
                }
                runs.add(new Run(at, end - at, sign));
            }
            at = end;
        }
        return runs;
    }

    /** What is wrong with a run, in a sentence. */
    public static String sentence(int sign) {
        if (isBidirectional(sign)) {
            return "A sign that cannot be seen and turns the direction of the text stands here (" + SignNames.full(sign)
                    + "): what is shown may not be what is read. Leave it out.";
        }
        if (sign == 0xFFFD) {
            return "A sign was lost here (" + SignNames.full(sign) + "); write it anew.";
        }
        return sign == 0x2028 || sign == 0x2029 || sign == 0x85
                ? "A line end of another kind stands here (" + SignNames.full(sign) + "); write an ordinary one."
                : "A control sign stands here, which is no text (" + SignNames.full(sign) + "); leave it out.";
    }

    /** What to write in place of a run. */
    public static String cure(int sign) {
        return sign == 0x2028 || sign == 0x2029 || sign == 0x85 ? "\n" : "";
    }
}
