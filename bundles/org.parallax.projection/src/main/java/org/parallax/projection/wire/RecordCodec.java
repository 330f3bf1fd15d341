package org.parallax.projection.wire;

/**
 * Writes values of a type as JSON and reads them back. Equal values are equal bytes.
 *
 * <p>A type is a public record, an enum, or a sealed interface of public records. A record is an object with a member for
 * each part, in the order of its parts, and may hold text, {@code int}, {@code long}, {@code double}, {@code boolean},
 * months, days, moments with milliseconds, what {@code Optional} and its like may hold, lists, maps from texts or
 * constants, and such types again. A record of a sealed interface says by its first member {@code kind} which it is.
 * {@link WireName} tells words that are not the usual ones.
 *
 * <p>A kind may only gain parts. What has been written before stays readable if a new part is an optional, a list or a map,
 * since one that is missing is empty; any other that is missing is an error. So is a member that is no part, unless the
 * reader passes over it.
 *
 * <p>Nothing is made accessible by force: records are made by their public constructors, so that this works for records of
 * other bundles, on a class path as in OSGi.
 */
public final class RecordCodec<T> {

    private final Class<T> type;
    private final Shape shape;

    private RecordCodec(Class<T> type, boolean strict) {
        this.type = type;
        this.shape = new Shapes(strict).of(type);
    }

    /**
     * A codec for which a member that is no part is an error.
     *
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public static <T> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type, true);
    }

    /** A codec that passes over members that are no parts. */
    public static <T> RecordCodec<T> ignoringUnknown(Class<T> type) {
        return new RecordCodec<>(type, false);
    }

    /**
     * The value as JSON on one line.
     *
     * @throws JsonException if JSON cannot hold it: half a character, a number that is not finite, a moment between two
     *     milliseconds
     */
    public String write(T value) {
        return JsonWriter.write(toJson(value));
    }

    /** The value as a value of JSON; fails as {@link #write} does. */
    public JsonValue toJson(T value) {
        return shape.write(value, ValuePath.ROOT);
    }

    /**
     * The value that a text holds.
     *
     * @throws JsonException if it is no JSON, or holds another thing
     */
    public T read(String text) {
        return fromJson(JsonReader.read(text));
    }

    /** The value that a value of JSON holds; fails as {@link #read} does. */
    public T fromJson(JsonValue value) {
        return type.cast(shape.read(value, ValuePath.ROOT));
    }
}
