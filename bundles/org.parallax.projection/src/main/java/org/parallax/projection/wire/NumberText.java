package org.parallax.projection.wire;

import org.parallax.projection.wire.JsonValue.Real;
import org.parallax.projection.wire.JsonValue.Whole;

/** A number within a text. */
final class NumberText {

    private final String text;
    private final int start;
    private int at;
    private boolean whole = true;

    NumberText(String text, int start) {
        this.text = text;
        this.start = start;
        at = start;
        skip('-', '-');
        integer();
        if (skip('.', '.')) {
            whole = false;
            digits();
        }
        if (skip('e', 'E')) {
            whole = false;
            skip('+', '-');
            digits();
        }
    }

    /** The index after its last sign. */
    int end() {
        return at;
    }

    /** Its value; minus zero is no whole number, since none keeps the sign. */
    JsonValue value() {
        String number = text.substring(start, at);
        return whole && !number.equals("-0") ? whole(number) : real(number);
    }

    private JsonValue whole(String number) {
        try {
            return new Whole(Long.parseLong(number));
        } catch (NumberFormatException tooLarge) {
            throw JsonException.at(start, "A whole number beyond what is counted");
        }
    }

    private JsonValue real(String number) {
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value) || value == 0 && hasFigures(number)) {
            throw JsonException.at(start, "A number too large or too small");
        }
        return new Real(value);
    }

    /** Whether a digit before the exponent is not zero. */
    private static boolean hasFigures(String number) {
        return number.chars().takeWhile(sign -> sign != 'e' && sign != 'E').anyMatch(sign -> sign >= '1' && sign <= '9');
    }

    private void integer() {
        if (!skip('0', '0')) {
            digits();
        }
    }

    private void digits() {
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == first) {
            throw JsonException.at(at, at == start ? "No value" : "No digit");
        }
    }

    private boolean skip(char one, char other) {
        boolean there = at < text.length() && (text.charAt(at) == one || text.charAt(at) == other);
        if (there) {
            at++;
        }
        return there;
    }
}
