package org.parallax.projection.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.projection.wire.JsonValue.Text;

/** Months, days and moments as texts of ISO 8601, each in one form alone. */
final class TimeShapes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<Class<?>, Shape> ALL = Map.of(
        YearMonth.class, shape(YearMonth.class, "a month", YearMonth::toString, YearMonth::parse),
        LocalDate.class, shape(LocalDate.class, "a day", LocalDate::toString, LocalDate::parse),
        OffsetDateTime.class, shape(OffsetDateTime.class, "a moment with milliseconds and offset", MOMENT::format,
            text -> OffsetDateTime.parse(text, MOMENT)));

    private TimeShapes() {}

    static Optional<Shape> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    private static <T> Shape shape(Class<T> type, String expected, Function<T, String> writer, Function<String, T> reader) {
        return new ScalarShape<>(type, expected, value -> written(value, writer, reader),
            value -> ScalarShape.text(value).flatMap(text -> parsed(text, writer, reader)));
    }

    /** What would be read back as another value, such as a moment between two milliseconds, is not written. */
    private static <T> JsonValue written(T value, Function<T, String> writer, Function<String, T> reader) {
        String text = writer.apply(value);
        if (!parsed(text, writer, reader).equals(Optional.of(value))) {
            throw new JsonException("No form for " + value);
        }
        return new Text(text);
    }

    private static <T> Optional<T> parsed(String text, Function<T, String> writer, Function<String, T> reader) {
        try {
            T value = reader.apply(text);
            return writer.apply(value).equals(text) ? Optional.of(value) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
