package org.parallax.dsl.signs;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What to read in place of a sign that the language does not have: look-alikes, other blanks, fractions. */
final class ForeignSigns {

    private static final Map<Integer, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry(0x2212, "-"), Map.entry(0x2043, "-"), Map.entry(0x02D7, "-"), Map.entry(0x30FC, "-"),
            Map.entry(0x3001, ","), Map.entry(0xFF64, ","), Map.entry(0x060C, ","), Map.entry(0x066C, ","), Map.entry(0x201A, ","),
            Map.entry(0x3002, "."), Map.entry(0xFF61, "."), Map.entry(0x00B7, "."), Map.entry(0x066B, "."), Map.entry(0x30FB, "."),
            Map.entry(0x066A, "%"), Map.entry(0x2236, ":"), Map.entry(0xA789, ":"), Map.entry(0x0589, ":"),
            Map.entry(0x2044, "/"), Map.entry(0x2215, "/"), Map.entry(0x2774, "{"), Map.entry(0x2775, "}"),
            Map.entry(0x3010, "{"), Map.entry(0x3011, "}"), Map.entry(0x2768, "("), Map.entry(0x2769, ")"),
            Map.entry(0x3014, "("), Map.entry(0x3015, ")"));

    private ForeignSigns() {
    }

    /** A run of one sign, which stands outside of texts, comments and words. */
    static Slip slip(String text, int start, int sign) {
        int width = Character.charCount(sign);
        int end = start + width;
        while (end < text.length() && text.codePointAt(end) == sign) {
            end += width;
        }
        if (fraction(sign).isPresent()) {
            return fraction(text, start, start + width, fraction(sign).get());
        }
        Optional<String> like = lookAlike(sign);
        if (like.isEmpty()) {
            String message = ControlSigns.isOne(sign) ? ControlSigns.sentence(sign)
                    : "This is " + SignNames.of(sign) + ", which means nothing outside of texts in quotes; leave it out.";
            return new Slip(start, end, " ", Slip.Kind.SIGN, message, List.of(""));
        }
        int times = (end - start) / width;
        String run = times == 1 ? "" : ", " + times + " of them in a row";
        return new Slip(start, end, like.get().repeat(times), Slip.Kind.SIGN, "This is " + SignNames.of(sign) + run + "; write "
                + SignNames.cure(like.get()) + (times == 1 ? "." : " for each."), List.of(like.get().repeat(times)));
    }

    private static Optional<String> lookAlike(int sign) {
        if (sign == 0x85 || sign == 0x2028 || sign == 0x2029) {
            return Optional.of("\n");
        }
        if (Character.isSpaceChar(sign)) {
            return Optional.of(" ");
        }
        String like = LOOK_ALIKES.get(sign);
        if (like != null) {
            return Optional.of(like);
        }
        if (Character.getType(sign) == Character.DASH_PUNCTUATION) {
            return Optional.of("-");
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) > ' ' && plain.charAt(0) < 0x7F ? Optional.of(plain) : Optional.empty();
    }

    private static Slip fraction(String text, int start, int end, String value) {
        int whole = start;
        while (whole > 0 && text.charAt(whole - 1) >= '0' && text.charAt(whole - 1) <= '9') {
            whole--;
        }
        String number = (whole == start ? "0" : text.substring(whole, start)) + value;
        return new Slip(start, end, whole == start ? number : value, Slip.Kind.NUMBER, "Numbers are written with a point: " + number
                + " in place of " + text.substring(whole, end) + ".", List.of(whole == start ? number : value));
    }

    /** The places after the point that a fraction in one sign stands for. */
    private static Optional<String> fraction(int sign) {
        String[] parts = Character.getType(sign) == Character.OTHER_NUMBER
                ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC).split("\u2044") : new String[0];
        if (parts.length != 2 || parts[1].isEmpty() || IntStream.of(0, 1).anyMatch(i -> !parts[i].matches("[0-9]{1,2}"))) {
            return Optional.empty();
        }
        double value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        return value >= 1 || value <= 0 ? Optional.empty()
                : Optional.of("." + "%03d".formatted(Math.round(value * 1000)).replaceAll("0+$", ""));
    }
}
