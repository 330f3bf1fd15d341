package org.parallax.projection.wire;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.projection.wire.JsonValue.Real;
import org.parallax.projection.wire.JsonValue.Text;
import org.parallax.projection.wire.JsonValue.Truth;
import org.parallax.projection.wire.JsonValue.Whole;

/**
 * A value without parts.
 *
 * @param expected what it is called in an error
 * @param writer an exception of its own for what JSON cannot hold
 * @param reader empty for what it is not
 */
record ScalarShape<T>(Class<T> type, String expected, Function<T, JsonValue> writer,
        Function<JsonValue, Optional<T>> reader) implements Shape {

    /** The largest whole number below which each has a double of its own. */
    private static final long EXACT = 1L << 53;

    private static final ScalarShape<String> STRING =
        new ScalarShape<>(String.class, "a text", Text::new, ScalarShape::text);
    private static final ScalarShape<Integer> INT =
        new ScalarShape<>(Integer.class, "a whole number", number -> new Whole(number), ScalarShape::asInt);
    private static final ScalarShape<Long> LONG =
        new ScalarShape<>(Long.class, "a whole number", Whole::new, ScalarShape::asLong);
    private static final ScalarShape<Double> DOUBLE =
        new ScalarShape<>(Double.class, "a number", Real::new, ScalarShape::asDouble);
    private static final ScalarShape<Boolean> BOOLEAN =
        new ScalarShape<>(Boolean.class, "true or false", Truth::new, ScalarShape::truth);

    private static final Map<Class<?>, ScalarShape<?>> PLAIN = Map.of(String.class, STRING, int.class, INT, long.class, LONG,
        double.class, DOUBLE, boolean.class, BOOLEAN, Integer.class, INT, Long.class, LONG, Double.class, DOUBLE,
        Boolean.class, BOOLEAN);

    /** The shape of a text, a number or a truth value; empty for another type. */
    static Optional<Shape> of(Class<?> type) {
        return Optional.ofNullable(PLAIN.get(type));
    }

    @Override
    public JsonValue write(Object value, ValuePath path) {
        try {
            return writer.apply(type.cast(value));
        } catch (JsonException impossible) {
            throw JsonException.at(path, impossible.getMessage());
        }
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        return reader.apply(value).orElseThrow(() -> Shape.mismatch(value, expected, path));
    }

    static Optional<String> text(JsonValue value) {
        return value instanceof Text(String text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> asInt(JsonValue value) {
        return asLong(value).filter(number -> number == number.intValue()).map(Long::intValue);
    }

    private static Optional<Long> asLong(JsonValue value) {
        return value instanceof Whole(long number) ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Double> asDouble(JsonValue value) {
        return switch (value) {
            case Real(double number) -> Optional.of(number);
            case Whole(long number) when number >= -EXACT && number <= EXACT -> Optional.of((double) number);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> truth(JsonValue value) {
        return value instanceof Truth(boolean truth) ? Optional.of(truth) : Optional.empty();
    }
}
