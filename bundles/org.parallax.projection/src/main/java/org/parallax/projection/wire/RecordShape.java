package org.parallax.projection.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.projection.wire.JsonValue.Members;

/**
 * A record as an object with a member for each part, in the order of its parts.
 *
 * @param strict whether a member that is no part is an error
 */
record RecordShape(Constructor<?> constructor, List<Part> parts, boolean strict) implements Shape {

    /** A part of a record. */
    record Part(String name, Method accessor, Shape shape) {}

    @Override
    public JsonValue write(Object value, ValuePath path) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        writeInto(members, value, path);
        return new Members(members);
    }

    void writeInto(Map<String, JsonValue> members, Object value, ValuePath path) {
        for (Part part : parts) {
            Object content = Access.part(part.accessor(), value);
            if (!part.shape().isLeftOut(content)) {
                members.put(part.name(), part.shape().write(content, path.member(part.name())));
            }
        }
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        if (!(value instanceof Members members)) {
            throw Shape.mismatch(value, "an object", path);
        }
        return read(members.values(), Set.of(), path);
    }

    /** The record that these members hold, but for those that say what it is. */
    Object read(Map<String, JsonValue> members, Set<String> known, ValuePath path) {
        if (strict) {
            refuseUnknown(members, known, path);
        }
        Object[] values = parts.stream().map(part -> read(part, members, path)).toArray();
        return Access.record(constructor, values, path);
    }

    private static Object read(Part part, Map<String, JsonValue> members, ValuePath path) {
        return Optional.ofNullable(members.get(part.name()))
            .map(value -> part.shape().read(value, path.member(part.name())))
            .or(part.shape()::absent)
            .orElseThrow(() -> JsonException.at(path, "No member " + part.name()));
    }

    private void refuseUnknown(Map<String, JsonValue> members, Set<String> known, ValuePath path) {
        Set<String> names = parts.stream().map(Part::name).collect(Collectors.toSet());
        members.keySet().stream().filter(name -> !names.contains(name) && !known.contains(name)).findFirst()
            .ifPresent(name -> {
                throw JsonException.at(path, "An unknown member " + name);
            });
    }
}
