package org.parallax.exercise.session;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Values by name, in the order of names; never changed, only replaced by one that has more.
 *
 * @param all every value by its name
 */
public record ById<V>(SortedMap<String, V> all) {

    public ById {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /** None. */
    public static <V> ById<V> none() {
        return new ById<>(new TreeMap<>());
    }

    /** The value of that name. */
    public Optional<V> get(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether there is one of that name. */
    public boolean has(String id) {
        return all.containsKey(id);
    }

    /** The values, by name. */
    public Collection<V> values() {
        return all.values();
    }

    /** The values, by name. */
    public Stream<V> stream() {
        return all.values().stream();
    }

    /** The same with one value more, or another under that name. */
    public ById<V> with(String id, V value) {
        var more = new TreeMap<>(all);
        more.put(id, value);
        return new ById<>(more);
    }

    /** The same without a name. */
    public ById<V> without(String id) {
        if (!has(id)) {
            return this;
        }
        var fewer = new TreeMap<>(all);
        fewer.remove(id);
        return new ById<>(fewer);
    }

    /** The same with the value of one name changed; the same if there is none. */
    public ById<V> changed(String id, UnaryOperator<V> change) {
        return get(id).map(value -> with(id, change.apply(value))).orElse(this);
    }

    /** The same with every value changed. */
    public ById<V> each(UnaryOperator<V> change) {
        var changed = new TreeMap<>(all);
        changed.replaceAll((id, value) -> change.apply(value));
        return new ById<>(changed);
    }

    /** The same with what stood under one name under another. */
    public ById<V> renamed(String from, String to) {
        return get(from).map(value -> without(from).with(to, value)).orElse(this);
    }
}
