package org.parallax.projection.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws over JSON that nobody wrote. */
class JsonLawTest {

    @Property
    void writingWhatWasReadChangesNothingMore(@ForAll("values") JsonValue value) {
        String text = JsonWriter.write(value);
        JsonValue read = JsonReader.read(text);
        assertEquals(value, read);
        assertEquals(text, JsonWriter.write(read));
    }

    @Property(tries = 20_000)
    void garbageFailsInOneWayAlone(@ForAll("garbage") String text) {
        readOrRefuse(text);
    }

    @Property(tries = 5_000)
    void spoiltJsonFailsInOneWayAlone(@ForAll("values") JsonValue value, @ForAll int place, @ForAll char unit) {
        var text = new StringBuilder(JsonWriter.write(value));
        text.setCharAt(Math.floorMod(place, text.length()), unit);
        readOrRefuse(text.toString());
    }

    private static void readOrRefuse(String text) {
        try {
            JsonValue value = JsonReader.read(text);
            assertEquals(value, JsonReader.read(JsonWriter.write(value)));
        } catch (JsonException refused) {
            assertTrue(refused.getMessage().contains(" at character "), refused.getMessage());
        }
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings().withChars("{}[]\":,\\/ubfnrt0123456789.eE+- \t\n\uD83D\uDE00é").ofMaxLength(24);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return MadeUpJson.values(3);
    }
}
