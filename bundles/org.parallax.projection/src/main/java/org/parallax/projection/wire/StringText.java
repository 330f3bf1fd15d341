package org.parallax.projection.wire;

/** A string within a text, from its opening quote to its closing one. */
final class StringText {

    private static final int UNIT_DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private final String text;
    private final StringBuilder value = new StringBuilder();
    private int at;

    StringText(String text, int start) {
        this.text = text;
        at = start + 1;
        while (unit() != '"') {
            int before = at;
            if (unit() == '\\') {
                at++;
                escape(before);
            } else {
                plain();
            }
        }
        at++;
    }

    String value() {
        return value.toString();
    }

    /** The index after the closing quote. */
    int end() {
        return at;
    }

    private void plain() {
        char unit = unit();
        if (unit < ' ') {
            throw JsonException.at(at, "A control character that is not escaped");
        }
        at++;
        value.append(unit);
        if (Character.isSurrogate(unit)) {
            if (Character.isLowSurrogate(unit) || !Character.isLowSurrogate(unit())) {
                throw JsonException.at(at - 1, "Half a character");
            }
            value.append(unit());
            at++;
        }
    }

    private void escape(int start) {
        char sign = unit();
        at++;
        switch (sign) {
            case '"', '\\', '/' -> value.append(sign);
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'u' -> character(start);
            default -> throw JsonException.at(start, "An unknown escape");
        }
    }

    private void character(int start) {
        char unit = escapedUnit();
        value.append(unit);
        if (!Character.isSurrogate(unit)) {
            return;
        }
        if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at)) {
            at += 2;
            char low = escapedUnit();
            if (Character.isLowSurrogate(low)) {
                value.append(low);
                return;
            }
        }
        throw JsonException.at(start, "Half a character");
    }

    private char escapedUnit() {
        int unit = 0;
        for (int i = 0; i < UNIT_DIGITS; i++) {
            unit = unit * HEXADECIMAL + digit();
        }
        return (char) unit;
    }

    /** Digits of ASCII alone: {@code Character.digit} takes those of every script. */
    private int digit() {
        char sign = unit();
        int digit = sign < 128 ? Character.digit(sign, HEXADECIMAL) : -1;
        if (digit < 0) {
            throw JsonException.at(at, "No hexadecimal digit");
        }
        at++;
        return digit;
    }

    private char unit() {
        if (at >= text.length()) {
            throw JsonException.at(text.length(), "The text ends within a string");
        }
        return text.charAt(at);
    }
}
