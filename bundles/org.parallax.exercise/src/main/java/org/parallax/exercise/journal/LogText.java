package org.parallax.exercise.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON of a record as bytes. What JSON text may not hold as it is, the signs below a blank, no record holds; others that
 * some programs count among control characters or line breaks, such as U+007F, stand in it as in any JSON.
 */
public final class LogText {

    /** How many bytes a record may have. */
    public static final int LONGEST = 1 << 20;

    private LogText() {}

    static byte[] of(String json) {
        if (json.isEmpty() || json.chars().anyMatch(unit -> unit < ' ')) {
            throw new IllegalArgumentException("A record is one line without control characters");
        }
        byte[] bytes = utf8(json);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("A record of " + bytes.length + " bytes is longer than " + LONGEST);
        }
        return bytes;
    }

    /** Strictly: what is no character would be stored as a question mark. */
    private static byte[] utf8(String json) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("A record holds half a character", half);
        }
    }
}
