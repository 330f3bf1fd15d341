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
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.PastEvent;

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
    private final boolean ends;

    private CanonicalText(boolean ends) {
        this.ends = ends;
    }

    /** The canonical text of a value made of records, collections, optionals, enums, numbers and strings. */
    static String of(Object value) {
        return new CanonicalText(true).nested(value);
    }

    /** The same, in which no impact ends anything. */
    static String withoutEnds(Object value) {
        return new CanonicalText(false).nested(value);
    }

    private String nested(Object value) {
        var canonical = new CanonicalText(ends);
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
            case Set<?> set -> writeSorted(set.stream().map(this::nested));
            case Collection<?> list -> writeAll(list, Function.identity(), '[', ']');
            case Map<?, ?> map -> writeSorted(map.entrySet().stream().map(this::entry));
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
     * grouping the parts of a value must not change them. Nor must it that the days of an event are told, where they say no
     * more than its month does.
     */
    private Stream<?> components(Record values) {
        boolean known = values instanceof PastEvent event && event.days().equals(DaySpan.in(event.month()));
        return COMPONENTS.get(values.getClass()).stream()
                .filter(component -> !known || component.getReturnType() != DaySpan.class)
                .map(component -> ends || !isEnds(component) ? read(values, component) : List.of())
                .flatMap(part -> part instanceof LeaderTerm.Tenure tenure ? components(tenure) : Stream.of(part));
    }

    private static boolean isEnds(Method component) {
        return component.getDeclaringClass() == Impact.class && component.getName().equals("ends");
    }

    private String entry(Map.Entry<?, ?> entry) {
        return nested(entry.getKey()) + "=" + nested(entry.getValue());
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
