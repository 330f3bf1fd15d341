package org.parallax.projection.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of JSON. Whole numbers and others are kept apart: one is written without a point, the other with a point or an
 * exponent, so that each is read as what it was.
 */
public sealed interface JsonValue {

    /** Characters without lone surrogates, which no UTF-8 can hold. */
    record Text(String value) implements JsonValue {

        public Text {
            int lone = Surrogates.lone(value);
            if (lone >= 0) {
                throw JsonException.at(lone, "Half a character");
            }
        }
    }

    /** A whole number. */
    record Whole(long value) implements JsonValue {}

    /** A number that is finite. */
    record Real(double value) implements JsonValue {

        public Real {
            if (!Double.isFinite(value)) {
                throw new JsonException("JSON has no number for " + value);
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements JsonValue {}

    /** JSON's null. */
    record Nothing() implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object, whose members keep their order. */
    record Members(Map<String, JsonValue> values) implements JsonValue {

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** What this is, for an error. */
    default String what() {
        return switch (this) {
            case Text text -> "a text";
            case Whole whole -> "a whole number";
            case Real real -> "a number";
            case Truth truth -> "a truth value";
            case Nothing nothing -> "null";
            case Items items -> "an array";
            case Members members -> "an object";
        };
    }
}
