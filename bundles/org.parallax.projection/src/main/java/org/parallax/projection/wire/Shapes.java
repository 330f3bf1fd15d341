package org.parallax.projection.wire;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds how types stand in JSON. A type that contains itself is found once. */
final class Shapes {

    private final boolean strict;
    private final Map<Class<?>, Shape> found = new HashMap<>();
    private final Map<Class<?>, Later> sought = new HashMap<>();

    /** Whether members that are no parts are errors. */
    Shapes(boolean strict) {
        this.strict = strict;
    }

    /** The shape of a type; an {@link IllegalArgumentException} if it has none. */
    Shape of(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            default -> throw none(type);
        };
    }

    private Shape ofClass(Class<?> type) {
        Optional<Shape> simple = ScalarShape.of(type).or(() -> TimeShapes.of(type)).or(() -> ofNumber(type));
        if (simple.isPresent()) {
            return simple.get();
        }
        Shape known = found.get(type);
        if (known != null) {
            return known;
        }
        Later later = sought.get(type);
        return later == null ? seek(type) : later;
    }

    private Shape seek(Class<?> type) {
        var later = new Later();
        sought.put(type, later);
        Shape shape = structure(type);
        later.resolve(shape);
        found.put(type, shape);
        return shape;
    }

    private Shape structure(Class<?> type) {
        if (type.isEnum()) {
            return EnumShape.of(type);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isInterface() && type.isSealed()) {
            return kinds(type);
        }
        throw none(type);
    }

    private Optional<Shape> ofNumber(Class<?> type) {
        if (type == OptionalInt.class) {
            return Optional.of(OptionalShape.ofInt(of(int.class)));
        }
        if (type == OptionalLong.class) {
            return Optional.of(OptionalShape.ofLong(of(long.class)));
        }
        return type == OptionalDouble.class ? Optional.of(OptionalShape.ofDouble(of(double.class))) : Optional.empty();
    }

    private Shape ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return OptionalShape.of(required(arguments[0]));
        }
        if (type.getRawType() == List.class) {
            return new ListShape(required(arguments[0]));
        }
        if (type.getRawType() == Map.class && (arguments[0] == String.class || arguments[0] instanceof Class<?> key && key.isEnum())) {
            return new MapShape(of(arguments[0]), required(arguments[1]));
        }
        throw none(type);
    }

    /** Only a part of a record can be left out. */
    private Shape required(Type type) {
        Shape shape = of(type);
        if (shape instanceof OptionalShape) {
            throw new IllegalArgumentException(type.getTypeName() + " stands where nothing can be left out");
        }
        return shape;
    }

    private RecordShape record(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " is not public");
        }
        RecordComponent[] components = type.getRecordComponents();
        List<RecordShape.Part> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(new RecordShape.Part(WireWords.of(component), component.getAccessor(), of(component.getGenericType())));
        }
        if (parts.stream().map(RecordShape.Part::name).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("Two parts of " + type.getName() + " share a name");
        }
        try {
            var constructor = type.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new RecordShape(constructor, List.copyOf(parts), strict);
        } catch (NoSuchMethodException notPublic) {
            throw new IllegalArgumentException(type.getName() + " cannot be made from outside", notPublic);
        }
    }

    private KindShape kinds(Class<?> type) {
        Map<String, RecordShape> kinds = new LinkedHashMap<>();
        Map<Class<?>, String> words = new LinkedHashMap<>();
        records(type).distinct().forEach(kind -> {
            RecordShape shape = record(kind);
            String word = WireWords.of(kind);
            if (kinds.put(word, shape) != null) {
                throw new IllegalArgumentException("Two kinds of " + type.getName() + " are " + word);
            }
            if (shape.parts().stream().anyMatch(part -> part.name().equals(KindShape.KIND))) {
                throw new IllegalArgumentException(kind.getName() + " has a part of the name " + KindShape.KIND);
            }
            words.put(kind, word);
        });
        return new KindShape(kinds, words);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isInterface() || !type.isSealed()) {
            throw none(type);
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(Shapes::records);
    }

    private static IllegalArgumentException none(Type type) {
        return new IllegalArgumentException(type.getTypeName() + " has no form in JSON");
    }
}
