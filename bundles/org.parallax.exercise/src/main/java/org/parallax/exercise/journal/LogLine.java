package org.parallax.exercise.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a record stands in the log. */
final class LogLine {

    static final int DIGITS = 16;
    /** What stands before the first record. */
    static final String BEGINNING = "0".repeat(DIGITS);
    /** All before has been forced. */
    static final char FIRST_OF_BATCH = ' ';
    /** Written together with the line before. */
    static final char NEXT_OF_BATCH = '+';

    private static final int HALF = DIGITS / 2;

    private LogLine() {}

    /** Adds a record with its line break, and gives its digits. */
    static String write(ByteArrayOutputStream out, String previous, char mark, byte[] json) {
        var rest = new ByteArrayOutputStream(json.length + DIGITS);
        rest.writeBytes((mark + String.valueOf(json.length) + ' ').getBytes(StandardCharsets.US_ASCII));
        rest.writeBytes(json);
        String digits = digits(previous, rest.toByteArray(), 0, rest.size());
        out.writeBytes(digits.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(rest.toByteArray());
        out.write('\n');
        return digits;
    }

    /** The digits of a line that follows another, from its bytes between digits and line break. */
    static String digits(String previous, byte[] bytes, int from, int to) {
        MessageDigest digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes, from, to - from);
        return HexFormat.of().formatHex(digest.digest(), 0, HALF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
