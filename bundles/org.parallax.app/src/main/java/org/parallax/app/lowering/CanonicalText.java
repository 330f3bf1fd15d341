package org.parallax.app.lowering;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.situation.LeaderTerm;

/**
 * The canonical text of plain values: equal values give equal text on every machine. Sets and maps are sorted, lists
 * keep their order, strings are preceded by their length. Records are written component by component through
 * reflection, so that a component added later cannot be forgotten.
 *
 * <p>The simple names of records and the names of enum constants are part of the text, and so of every digest in the
 * results of earlier versions: whoever renames one must keep the old name here.
 */
final class CanonicalText {

    /** Cached, since looking up the components of a record for each value would take most of the time. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(CanonicalText::accessor).toList();
        }
    };

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** The canonical text of a value made of records, collections, optionals, enums, numbers and strings. */
    static String of(Object value) {
        var canonical = new CanonicalText();
        canonical.write(value);
        return canonical.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case String string -> text.append(string.length()).append(':').append(string);
            case Optional<?> optional -> optional.ifPresentOrElse(present -> {
                text.append('?');
                write(present);
            }, () -> text.append('-'));
            case Set<?> set -> writeSorted(set.stream().map(CanonicalText::of));
            case Collection<?> list -> writeAll(list, Function.identity(), '[', ']');
            case Map<?, ?> map -> writeSorted(map.entrySet().stream().map(CanonicalText::entry));
            case Record values -> {
                text.append(values.getClass().getSimpleName());
                writeAll(components(values).toList(), Function.identity(), '{', '}');
            }
            default -> text.append(value);
        }
    }

    private void writeSorted(Stream<String> parts) {
        text.append('<').append(String.join(",", parts.sorted().toList())).append('>');
    }

    private <T> void writeAll(Collection<T> items, Function<T, ?> value, char open, char close) {
        text.append(open);
        boolean first = true;
        for (var item : items) {
            if (!first) {
                text.append(',');
            }
            write(value.apply(item));
            first = false;
        }
        text.append(close);
    }

    /**
     * The components of a record. Those of a tenure stand among those of its term: digests are taken of this text, and
     * grouping the parts of a value must not change them.
     */
    private static Stream<?> components(Record values) {
        return COMPONENTS.get(values.getClass()).stream()
                .map(component -> read(values, component))
                .flatMap(part -> part instanceof LeaderTerm.Tenure tenure ? components(tenure) : Stream.of(part));
    }

    private static String entry(Map.Entry<?, ?> entry) {
        return of(entry.getKey()) + "=" + of(entry.getValue());
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.trySetAccessible();
        return accessor;
    }

    private static Object read(Record values, Method component) {
        try {
            return component.invoke(values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's component is always readable: " + component, e);
        }
    }
}
