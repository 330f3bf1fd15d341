package org.parallax.projection.wire;

import java.util.ArrayList;
import java.util.List;

/** The shape of a type within itself, while it is not yet found. */
final class Later implements Shape {

    private final List<Shape> target = new ArrayList<>();

    void resolve(Shape shape) {
        target.add(shape);
    }

    @Override
    public JsonValue write(Object value, ValuePath path) {
        return target.getFirst().write(value, path);
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        return target.getFirst().read(value, path);
    }
}
