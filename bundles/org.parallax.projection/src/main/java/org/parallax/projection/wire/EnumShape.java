package org.parallax.projection.wire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.wire.JsonValue.Text;

/** A constant by its word. */
record EnumShape(Map<String, Object> constants, Map<Object, String> words) implements Shape {

    static EnumShape of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Map<Object, String> words = new LinkedHashMap<>();
        Arrays.stream(type.getFields()).filter(field -> field.isEnumConstant()).forEach(field -> {
            Object constant = Access.constant(field);
            String word = WireWords.of(field);
            if (constants.put(word, constant) != null) {
                throw new IllegalArgumentException("Two constants of " + type.getName() + " are " + word);
            }
            words.put(constant, word);
        });
        return new EnumShape(constants, words);
    }

    @Override
    public JsonValue write(Object value, ValuePath path) {
        return new Text(word(value));
    }

    String word(Object value) {
        return Optional.ofNullable(words.get(value)).orElseThrow();
    }

    @Override
    public Object read(JsonValue value, ValuePath path) {
        return ScalarShape.text(value).flatMap(this::constant)
            .orElseThrow(() -> Shape.mismatch(value, "one of " + String.join(", ", constants.keySet()), path));
    }

    private Optional<Object> constant(String word) {
        return Optional.ofNullable(constants.get(word));
    }
}
