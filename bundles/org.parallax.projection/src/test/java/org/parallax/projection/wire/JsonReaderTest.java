package org.parallax.projection.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.projection.wire.JsonValue.Real;
import org.parallax.projection.wire.JsonValue.Text;
import org.parallax.projection.wire.JsonValue.Whole;

/** What is JSON, what is not, and where it fails. */
class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | The text ends at character 1",
        "`   ` | The text ends at character 4",
        "{} x | More than one value at character 4",
        "{\"a\":1,\"a\":2} | A second member a at character 8",
        "{\"a\":1,} | No name of a member at character 8",
        "{a:1} | No name of a member at character 2",
        "{\"a\" 1} | No : at character 6",
        "[1,] | No value at character 4",
        "[1 2] | No ] at character 4",
        "[1 | No ] at character 3",
        "tru | No value at character 1",
        "\"a | The text ends within a string at character 3",
        "\"\\x\" | An unknown escape at character 2",
        "\"\\u12g4\" | No hexadecimal digit at character 6",
        "\"\\u００４１\" | No hexadecimal digit at character 4",
        "\"\\ud800\" | Half a character at character 2",
        "\"\\ud800\\u0041\" | Half a character at character 2",
        "\"\\udc00\" | Half a character at character 2",
        "01 | More than one value at character 2",
        "- | No digit at character 2",
        "+1 | No value at character 1",
        ".5 | No value at character 1",
        "1. | No digit at character 3",
        "1e | No digit at character 3",
        "NaN | No value at character 1",
        "9223372036854775808 | A whole number beyond what is counted at character 1",
        "[1e400] | A number too large or too small at character 2",
        "[1e-400] | A number too large or too small at character 2"
    })
    void tellsWhatIsWrongAndWhere(String text, String message) {
        assertEquals(message, assertThrows(JsonException.class, () -> JsonReader.read(text)).getMessage());
    }

    @Test
    void refusesControlsByteOrderMarksAndHalvesThatAreNotEscaped() {
        assertThrows(JsonException.class, () -> JsonReader.read("\"a\nb\""));
        assertThrows(JsonException.class, () -> JsonReader.read("\uFEFF{}"));
        assertThrows(JsonException.class, () -> JsonReader.read("\"\uD800\""));
        assertThrows(JsonException.class, () -> JsonReader.read("\"\uDC00\uD800\""));
        assertThrows(JsonException.class, () -> JsonReader.read("\"\\ud83d\uDE00\""));
    }

    @Test
    void refusesDepthAndBearsLength() {
        int deepest = JsonReader.DEEPEST;
        JsonReader.read("[".repeat(deepest) + "]".repeat(deepest));
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(deepest + 1) + "]".repeat(deepest + 1)));
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(1_000_000)));
        assertEquals(new Text("x".repeat(1_000_000)), JsonReader.read('"' + "x".repeat(1_000_000) + '"'));
    }

    @Test
    void keepsWhatANumberIs() {
        assertEquals(new Whole(Long.MIN_VALUE), JsonReader.read("-9223372036854775808"));
        assertEquals(new Real(-0.0), JsonReader.read("-0"));
        assertEquals(new Real(1), JsonReader.read("1.0"));
        assertEquals(new Real(0), JsonReader.read("0e-999"));
        assertEquals("1.0E23", JsonWriter.write(JsonReader.read("1e23")));
        assertEquals("4.9E-324", JsonWriter.write(JsonReader.read("4.9e-324")));
    }

    @Test
    void writesCharactersAsTheyAreAndControlsAsEscapes() {
        assertEquals("\"参加者 김철수 😀 \\\"\\\\/\\n\\u0000\\u001f\u2028\"",
            JsonWriter.write(JsonReader.read("\"参加者 김철수 \\ud83d\\ude00 \\\"\\\\\\/\\n\\u0000\\u001F\\u2028\"")));
    }
}
