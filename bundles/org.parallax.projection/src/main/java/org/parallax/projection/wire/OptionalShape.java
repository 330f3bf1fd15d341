package org.parallax.projection.wire;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A part that may be missing, and then is not written.
 *
 * @param opener the content of what may be empty
 * @param wrapper what holds a content
 * @param empty what holds none
 */
record OptionalShape(Shape content, Function<Object, Optional<Object>> opener, Function<Object, Object> wrapper,
        Object empty) implements Shape {

    static OptionalShape of(Shape content) {
        return new OptionalShape(content, value -> ((Optional<?>) value).map(inner -> (Object) inner), Optional::of,
            Optional.empty());
    }

    static OptionalShape ofInt(Shape content) {
        return new OptionalShape(content, value -> value instanceof OptionalInt some && some.isPresent()
            ? Optional.of(some.getAsInt()) : Optional.empty(), value -> OptionalInt.of((int) value), OptionalInt.empty());
    }

    static OptionalShape ofLong(Shape content) {
        return new OptionalShape(content, value -> value instanceof OptionalLong some && some.isPresent()
            ? Optional.of(some.getAsLong()) : Optional.empty(), value -> OptionalLong.of((long) value), OptionalLong.empty());
    }

    static OptionalShape ofDouble(Shape content) {
        return new OptionalShape(content, value -> value instanceof OptionalDouble some && some.isPresent()
            ? Optional.of(some.getAsDouble()) : Optional.empty(), value -> OptionalDouble.of((double) value),
            OptionalDouble.empty());
    }

    @Override
    public boolean isLeftOut(Object value) {
        return opener.apply(value).isEmpty();
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(empty);
    }

    @Override
    public JsonValue write(Object value, ValuePath path) {
        return content.write(opener.apply(value).orElseThrow(), path);
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        return wrapper.apply(content.read(value, path));
    }
}
