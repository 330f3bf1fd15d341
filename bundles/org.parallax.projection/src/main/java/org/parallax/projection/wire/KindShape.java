package org.parallax.projection.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.wire.JsonValue.Members;
import org.parallax.projection.wire.JsonValue.Text;

/** One of several records, told by a member that comes first. */
record KindShape(Map<String, RecordShape> kinds, Map<Class<?>, String> words) implements Shape {

    static final String KIND = "kind";

    @Override
    public JsonValue write(Object value, ValuePath path) {
        String word = Optional.ofNullable(words.get(value.getClass())).orElseThrow();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(KIND, new Text(word));
        Optional.ofNullable(kinds.get(word)).orElseThrow().writeInto(members, value, path);
        return new Members(members);
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        if (!(value instanceof Members members)) {
            throw Shape.mismatch(value, "an object", path);
        }
        JsonValue kind = Optional.ofNullable(members.values().get(KIND))
            .orElseThrow(() -> JsonException.at(path, "No member " + KIND));
        String word = ScalarShape.text(kind).orElseThrow(() -> Shape.mismatch(kind, "a text", path.member(KIND)));
        return Optional.ofNullable(kinds.get(word))
            .orElseThrow(() -> JsonException.at(path, "An unknown kind " + word))
            .read(members.values(), Set.of(KIND), path);
    }
}
