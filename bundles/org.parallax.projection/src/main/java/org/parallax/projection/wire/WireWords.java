package org.parallax.projection.wire;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;

/** The words by which types, parts and constants stand in JSON. */
final class WireWords {

    private WireWords() {}

    /** {@code SessionOpened} is {@code session.opened}. */
    static String of(Class<?> type) {
        return given(type).orElseGet(() -> type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", ".").toLowerCase(Locale.ROOT));
    }

    /** {@code NOT_YET} is {@code not-yet}. */
    static String of(Field constant) {
        return given(constant).orElseGet(() -> constant.getName().replace('_', '-').toLowerCase(Locale.ROOT));
    }

    static String of(RecordComponent part) {
        return given(part).orElseGet(part::getName);
    }

    private static Optional<String> given(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(WireName.class)).map(WireName::value);
    }
}
