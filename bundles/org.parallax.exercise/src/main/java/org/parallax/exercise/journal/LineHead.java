package org.parallax.exercise.journal;

import java.util.Optional;

/**
 * What stands before the JSON of a line: digits, mark, length and blank.
 *
 * @param start index of its first digit
 * @param content index of the first byte of the JSON
 * @param length of the JSON in bytes
 */
record LineHead(int start, int content, int length) {

    private static final int LONGEST_LENGTH = 8;

    /** The head that begins there; empty if none does, or not a whole one. */
    static Optional<LineHead> at(byte[] bytes, int start) {
        int end = wellFormedTo(bytes, start, bytes.length);
        if (end == start || bytes[end - 1] != ' ' || end - start <= LogLine.DIGITS + 1) {
            return Optional.empty();
        }
        int length = 0;
        for (int i = start + LogLine.DIGITS + 1; i < end - 1; i++) {
            length = length * 10 + bytes[i] - '0';
        }
        return Optional.of(new LineHead(start, end, length));
    }

    /** Whether all bytes from here on could be the beginning of a head that was cut. */
    static boolean isBegunAt(byte[] bytes, int start, int end) {
        return wellFormedTo(bytes, start, end) == end;
    }

    /** Where the line break should stand. */
    int end() {
        return content + length;
    }

    boolean beginsBatch(byte[] bytes) {
        return bytes[start + LogLine.DIGITS] == LogLine.FIRST_OF_BATCH;
    }

    /** The end of what may be a head: behind its last blank, or at the first byte that no head has there. */
    private static int wellFormedTo(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && at < start + LogLine.DIGITS && isHexadecimal(bytes[at])) {
            at++;
        }
        if (at < start + LogLine.DIGITS || at == end || !isMark(bytes[at])) {
            return at;
        }
        at++;
        int first = at;
        while (at < end && at < first + LONGEST_LENGTH && isDigit(bytes[at], at == first)) {
            at++;
        }
        return at > first && at < end && bytes[at] == ' ' ? at + 1 : at;
    }

    private static boolean isMark(byte sign) {
        return sign == LogLine.FIRST_OF_BATCH || sign == LogLine.NEXT_OF_BATCH;
    }

    private static boolean isDigit(byte sign, boolean first) {
        return sign >= (first ? '1' : '0') && sign <= '9';
    }

    private static boolean isHexadecimal(byte sign) {
        return sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f';
    }
}
