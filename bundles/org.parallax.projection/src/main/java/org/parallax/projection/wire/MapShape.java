package org.parallax.projection.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.projection.wire.JsonValue.Members;
import org.parallax.projection.wire.JsonValue.Text;

/**
 * A map from texts or constants as an object; one that is missing is empty. Members are sorted by name: the order of most
 * maps changes from run to run.
 */
record MapShape(Shape key, Shape value) implements Shape {

    @Override
    public JsonValue write(Object map, ValuePath path) {
        Map<String, JsonValue> members = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, content) -> {
            String word = key.write(name, path) instanceof Text(String text) ? text : "";
            members.put(word, value.write(content, path.member(word)));
        });
        return new Members(members);
    }

    @Override
    public Object read(JsonValue given, ValuePath path) {
        if (!(given instanceof Members members)) {
            throw Shape.mismatch(given, "an object", path);
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        members.values().forEach(
            (name, content) -> map.put(key.read(new Text(name), path), value.read(content, path.member(name))));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Map.of());
    }
}
