package org.parallax.projection.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.wire.JsonValue.Items;
import org.parallax.projection.wire.JsonValue.Members;
import org.parallax.projection.wire.JsonValue.Nothing;
import org.parallax.projection.wire.JsonValue.Text;
import org.parallax.projection.wire.JsonValue.Truth;

/**
 * Reads JSON as RFC 8259 has it and not a sign more: a name twice in an object, text after the value, an unknown escape,
 * half a character, a number that no {@code long} or {@code double} holds and nesting deeper than {@link #DEEPEST} are
 * errors, each with its character.
 */
public final class JsonReader {

    /** How many arrays and objects may stand within one another. */
    public static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The one value that the text holds.
     *
     * @throws JsonException if it holds none, or more
     */
    public static JsonValue read(String text) {
        var reader = new JsonReader(text);
        reader.skipBlanks();
        JsonValue value = reader.value();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.wrong("More than one value");
        }
        return value;
    }

    private JsonValue value() {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new Text(string());
            case 't' -> word("true", new Truth(true));
            case 'f' -> word("false", new Truth(false));
            case 'n' -> word("null", new Nothing());
            default -> number();
        };
    }

    private JsonValue members() {
        enter();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!takes('}')) {
            do {
                skipBlanks();
                int start = at;
                if (peek() != '"') {
                    throw wrong("No name of a member");
                }
                String name = string();
                skipBlanks();
                expect(':');
                skipBlanks();
                if (members.put(name, value()) != null) {
                    throw JsonException.at(start, "A second member " + name);
                }
                skipBlanks();
            } while (takes(','));
            expect('}');
        }
        depth--;
        return new Members(members);
    }

    private JsonValue items() {
        enter();
        List<JsonValue> items = new ArrayList<>();
        if (!takes(']')) {
            do {
                skipBlanks();
                items.add(value());
                skipBlanks();
            } while (takes(','));
            expect(']');
        }
        depth--;
        return new Items(items);
    }

    private void enter() {
        if (depth == DEEPEST) {
            throw wrong("More than " + DEEPEST + " arrays and objects within one another");
        }
        depth++;
        at++;
        skipBlanks();
    }

    private String string() {
        var string = new StringText(text, at);
        at = string.end();
        return string.value();
    }

    private JsonValue number() {
        var number = new NumberText(text, at);
        at = number.end();
        return number.value();
    }

    private JsonValue word(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw wrong("No value");
        }
        at += word.length();
        return value;
    }

    private void expect(char sign) {
        if (!takes(sign)) {
            throw wrong("No " + sign);
        }
    }

    private boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        if (there) {
            at++;
        }
        return there;
    }

    private char peek() {
        if (at == text.length()) {
            throw wrong("The text ends");
        }
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException wrong(String what) {
        return JsonException.at(at, what);
    }
}
