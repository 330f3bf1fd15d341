package org.parallax.projection.wire;

import java.util.Optional;

/** How values of one type stand in JSON. */
interface Shape {

    JsonValue write(Object value, ValuePath path);

    /** The value; an exception if that is not how one stands in JSON. */
    Object read(JsonValue value, ValuePath path);

    /** Whether a part with this value is not written at all. */
    default boolean isLeftOut(Object value) {
        return false;
    }

    /** What a part is that is not there; empty if it must be. */
    default Optional<Object> absent() {
        return Optional.empty();
    }

    /** An error about a value that is something else. */
    static JsonException mismatch(JsonValue value, String expected, ValuePath path) {
        return JsonException.at(path, "Not " + expected + " but " + value.what());
    }
}
