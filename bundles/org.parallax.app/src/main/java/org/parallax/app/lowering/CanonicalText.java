package org.parallax.app.lowering;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Spells plain values out in one way only, so that equal values give equal text on every machine: sets and
 * maps are sorted, lists keep their order, strings say their length. Records are walked component by
 * component, so a component that is added is never forgotten.
 */
final class CanonicalText {

    private CanonicalText() {}

    /** The one spelling of a value made of records, collections, optionals, enums, numbers and text. */
    static String of(Object value) {
        return switch (value) {
            case String text -> text.length() + ":" + text;
            case Optional<?> optional -> optional.map(present -> "?" + of(present)).orElse("-");
            case Set<?> set -> joined(set.stream().map(CanonicalText::of).sorted(), "<", ">");
            case Collection<?> list -> joined(list.stream().map(CanonicalText::of), "[", "]");
            case Map<?, ?> map -> joined(
                    map.entrySet().stream().map(entry -> of(entry.getKey()) + "=" + of(entry.getValue())).sorted(), "<", ">");
            case Record values -> values.getClass().getSimpleName() + joined(
                    Stream.of(values.getClass().getRecordComponents()).map(component -> of(component(values, component))),
                    "{", "}");
            default -> value.toString();
        };
    }

    private static String joined(Stream<String> parts, String open, String close) {
        return parts.collect(Collectors.joining(",", open, close));
    }

    private static Object component(Record values, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's component is always readable: " + component, e);
        }
    }
}
