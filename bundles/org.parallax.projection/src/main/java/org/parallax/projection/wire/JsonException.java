package org.parallax.projection.wire;

/** Text that is no JSON, or JSON that is not what was expected; the message says what is wrong and where. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }

    private JsonException(String message, Throwable cause) {
        super(message, cause);
    }

    /** At a character of a text, counted from one. */
    static JsonException at(int offset, String what) {
        return new JsonException(what + " at character " + (offset + 1));
    }

    /** At a place within a value. */
    static JsonException at(ValuePath path, String what) {
        return new JsonException(what + " at " + path);
    }

    /** At a place within a value, because of what was thrown there. */
    static JsonException at(ValuePath path, String what, Throwable cause) {
        return new JsonException(what + " at " + path, cause);
    }
}
