package org.parallax.projection.wire;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.parallax.projection.wire.JsonValue.Items;
import org.parallax.projection.wire.JsonValue.Members;
import org.parallax.projection.wire.JsonValue.Nothing;
import org.parallax.projection.wire.JsonValue.Real;
import org.parallax.projection.wire.JsonValue.Text;
import org.parallax.projection.wire.JsonValue.Truth;
import org.parallax.projection.wire.JsonValue.Whole;

/**
 * Writes a value on one line without blanks: members in their order, numbers with the fewest digits that are read back
 * exactly, characters as they are but for quotes, backslashes and controls. Equal values are equal bytes.
 */
public final class JsonWriter {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The value as JSON, without a line break anywhere. */
    public static String write(JsonValue value) {
        var writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(JsonValue value) {
        switch (value) {
            case Text(String text) -> text(text);
            case Whole(long number) -> out.append(number);
            case Real(double number) -> out.append(number);
            case Truth(boolean truth) -> out.append(truth);
            case Nothing() -> out.append("null");
            case Items items -> items(items);
            case Members members -> members(members);
        }
    }

    private void items(Items items) {
        out.append('[');
        Iterator<JsonValue> each = items.values().iterator();
        while (each.hasNext()) {
            value(each.next());
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void members(Members members) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> each = members.values().entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<String, JsonValue> member = each.next();
            text(new Text(member.getKey()).value());
            out.append(':');
            value(member.getValue());
            out.append(each.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            unit(text.charAt(i));
        }
        out.append('"');
    }

    private void unit(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < ' ') {
                    out.append("\\u").append(HEX.toHexDigits(unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
