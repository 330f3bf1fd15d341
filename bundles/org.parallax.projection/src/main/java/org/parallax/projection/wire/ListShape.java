package org.parallax.projection.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.wire.JsonValue.Items;

/** A list as an array; one that is missing is empty. */
record ListShape(Shape item) implements Shape {

    @Override
    public JsonValue write(Object value, ValuePath path) {
        List<JsonValue> items = new ArrayList<>();
        for (Object one : (List<?>) value) {
            items.add(item.write(one, path.item(items.size())));
        }
        return new Items(items);
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        if (!(value instanceof Items(List<JsonValue> values))) {
            throw Shape.mismatch(value, "an array", path);
        }
        List<Object> items = new ArrayList<>();
        values.forEach(one -> items.add(item.read(one, path.item(items.size()))));
        return List.copyOf(items);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(List.of());
    }
}
