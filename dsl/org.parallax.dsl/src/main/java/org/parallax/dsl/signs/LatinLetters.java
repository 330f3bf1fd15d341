package org.parallax.dsl.signs;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Letters and figures that look like those of the language: full-width ones, those of other scripts, hidden joiners. */
public final class LatinLetters {

    private static final Map<Integer, String> LOOK_ALIKES = lookAlikes(
            "аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwҮYАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYӀI"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiκkρpαaυu"
            + "ıiİIօoՏSԼLᴄcᴏoᴠvᴡwᴢz");

    private LatinLetters() {
    }

    private static Map<Integer, String> lookAlikes(String pairs) {
        Map<Integer, String> found = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            found.put((int) pairs.charAt(i), pairs.substring(i + 1, i + 2));
        }
        return Map.copyOf(found);
    }

    /** A word in the letters and figures it seems to be written with; empty if it has others. */
    static Optional<String> of(String word) {
        StringBuilder latin = new StringBuilder();
        for (int sign : word.codePoints().toArray()) {
            Optional<String> like = of(sign);
            if (like.isEmpty()) {
                return Optional.empty();
            }
            latin.append(like.get());
        }
        return Optional.of(latin.toString());
    }

    /** A name as the language reads it: in the letters it seems to be written with, or unchanged if it has others. */
    public static String name(String word) {
        if (word.chars().allMatch(sign -> sign < 0x80)) {
            return word;
        }
        return word.startsWith("^") ? "^" + name(word.substring(1)) : of(word).orElse(word);
    }

    private static Optional<String> of(int sign) {
        if (isNameSign(sign)) {
            return Optional.of(Character.toString(sign));
        }
        if (isHidden(sign)) {
            return Optional.of("");
        }
        String like = LOOK_ALIKES.get(sign);
        if (like != null) {
            return Optional.of(like);
        }
        if (Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER) {
            return Optional.of(Integer.toString(Character.digit(sign, 10)));
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.chars().allMatch(LatinLetters::isNameSign) ? Optional.of(plain) : Optional.empty();
    }

    /** Whether names may hold a sign. */
    static boolean isNameSign(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '_';
    }

    /** Whether a sign would make part of a word in any language. */
    static boolean isWordSign(int sign) {
        return sign < 0x80 ? isNameSign(sign) : Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a sign takes no place when it is shown. */
    static boolean isHidden(int sign) {
        return Character.getType(sign) == Character.FORMAT;
    }
}
